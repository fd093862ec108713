import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeIntake } from "#commands/intake/store.ts";
import { revealIdentity } from "#commands/reveal-identity.ts";
import type { StaffRole } from "#sop/types.ts";
import { DAY, MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { auditTypes, type AuditType } from "#store/record/audit-types.ts";
import { saveAudit, type Audit } from "#store/record/save-audit.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { deskOf, granted } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths, withQuery } from "../paths.ts";
import { accountAudits } from "./audit-words.ts";

let desk: TestConsole;
let administrator: Clerk;
let auditor: Clerk;
let rina: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
  auditor = await desk.clerk("auditor", "Pengawas");
  rina = await desk.clerk("officer", "Rina");
});
afterAll(() => desk.office.close());

/** Puts an event on record a minute after the one before. */
async function record(event: Pick<Audit, "type"> & Partial<Audit>): Promise<string> {
  const { ctx, code, clock } = desk.office;
  clock.now += MINUTE;
  const whole = { office: code, staff: administrator.staff.id, complaint: null, ...event };
  return inOffice(ctx.db, code, (tx) => saveAudit(tx, ctx, whole));
}

const lines = ({ text }: { text: string }) =>
  [...text.matchAll(/<tr><td>[\s\S]*?<\/tr>/g)].map(([row]) => wordsOf(row).trim());

/** What each sort has on record, as it is written. */
const details = (): Readonly<Record<AuditType, Record<string, unknown>>> => {
  const { id: person } = rina.staff;
  const name = { parts: ["name"], from: { name: "Rini" }, to: { name: "Rina" } };
  return {
    person_added: { person, role: "officer" },
    person_invited: { person },
    password_set_by_link: { person },
    person_disabled: { person },
    person_enabled: { person },
    role_changed: { person, from: "officer", to: "leader" },
    post_changed: { person, from: "Staf", to: "Kepala" },
    person_corrected: { person, ...name },
    qualification_recorded: { person, met: [], trainedOn: null },
    second_step_set_up: { person },
    second_step_reset: { person },
    outside_sign_in_linked: { person },
    token_made: { person },
    acting_named: { person, actsFor: person, from: "2026-03-01", to: "2026-03-09", kind: "plt" },
    acting_ended: { person, actsFor: person },
    handed_over: { person, to: [administrator.staff.id], done: 1, refused: 0, reason: "Cuti" },
    assigned_without_qualification: { person },
    identity_revealed: { reason: "Menelepon" },
    attachment_opened: { attachment: crypto.randomUUID() },
    intake_opened: { intake: crypto.randomUUID() },
    intake_decided: { intake: crypto.randomUUID(), as: "dismissed" },
    intake_taken_back: { intake: crypto.randomUUID() },
    letter_sent_again: { letter: crypto.randomUUID() },
    persons_joined: { persons: 2 },
    persons_parted: { persons: 2 },
    words_erased: { seq: 4, kind: "note" },
    setting_changed: { seq: 1, kind: "calendar", name: "x", sha256: "00" },
  };
};

describe("the list", () => {
  test("says every sort in both languages, the latest first, by whom and about whom", async () => {
    for (const type of auditTypes) await record({ type, detail: details()[type] });
    const said = { id: await auditor.get(paths.audit), en: await auditor.in("en").get(paths.audit) };
    for (const page of Object.values(said)) {
      const [first, ...rest] = lines(page);
      expect(rest.length).toBeGreaterThanOrEqual(auditTypes.length - 1);
      expect(first).toContain("Hendra");
      for (const line of [first!, ...rest]) expect(line).not.toMatch(/[{}]|undefined|[a-z]_[a-z]/);
    }
    expect(lines(said.id)[0]).toContain("Mengubah pengaturan: hari libur dan jam layanan");
    expect(wordsOf(said.id.text)).toContain("kepada Hendra Alasan: Cuti");
    expect(wordsOf(said.en.text)).toContain("Corrected the name from “Rini” to “Rina”");
    for (const type of auditTypes) expect(said.id.text).toContain(`<option value="${type}"`);
  });

  test("says it in words too where it belongs to a complaint that the reader does not see", async () => {
    const { complaint } = await desk.office.lodge({ confidential: true });
    const types = auditTypes.filter(
      (type) => !accountAudits.includes(type) && !["handed_over", "setting_changed"].includes(type),
    );
    for (const type of types) await record({ type, complaint: complaint.id, detail: details()[type] });
    for (const reader of [auditor, administrator]) {
      const shown = lines(await reader.get(paths.audit)).slice(0, types.length);
      for (const line of shown) expect(line).not.toMatch(/[{}]|undefined|[a-z]_[a-z]/);
      expect(shown.join()).toContain("Memutuskan kiriman masuk: bukan untuk kami");
    }
  });

  test("says why mail was set aside, but not where it may belong to what the reader does not see", async () => {
    const { complaint } = await desk.office.lodge({ confidential: true });
    const aside = async (because: string) => {
      const { id } = await storeIntake(desk.office.ctx, {
        ...{ office: desk.office.code, channel: "email", externalId: null, raw: Buffer.from(because) },
        receivedAt: desk.office.clock.now,
      });
      await record({ type: "intake_decided", detail: { intake: id, as: "dismissed", because } });
      return id;
    };
    await aside("Iklan pulsa");
    const of = await aside("Soal rahasia");
    const candidate = { intake: of, complaint: complaint.id, office: desk.office.code, why: "reference" } as const;
    await desk.office.database.owner.insertInto("tray_candidate").values(candidate).execute();
    const { text } = await auditor.get(paths.audit);
    expect(text).toContain("Iklan pulsa");
    expect(text).not.toContain("Soal rahasia");
  });

  test("is narrowed by kind, by person, who did it or to whom it was done, and by day", async () => {
    const tono = await desk.clerk("officer", "Tono");
    await record({ type: "role_changed", detail: { person: tono.staff.id, from: "officer", to: "auditor" } });
    await record({ type: "setting_changed", staff: tono.staff.id, detail: details().setting_changed });
    const narrowed = async (query: Record<string, string>) => lines(await auditor.get(withQuery(paths.audit, query)));
    const ofTono = await narrowed({ orang: tono.staff.id });
    expect(ofTono.slice(0, 2).map((line) => line.includes("Mengubah"))).toEqual([true, true]);
    expect(ofTono.every((line) => line.includes("Tono"))).toBe(true);
    const roles = await narrowed({ orang: tono.staff.id, jenis: "role_changed" });
    expect(roles).toHaveLength(1);
    desk.office.clock.now += DAY;
    await record({ type: "letter_sent_again", detail: details().letter_sent_again });
    const today = new Date(desk.office.clock.now + 7 * 60 * MINUTE).toISOString().slice(0, 10);
    expect(await narrowed({ hari: today })).toHaveLength(1);
    expect(await narrowed({ hari: "2020-01-01" })).toEqual([]);
    const wrong = await auditor.get(withQuery(paths.audit, { hari: "2026-02-31" }));
    expect(wrong.text).toContain('id="hari-error"');
  });

  test("pages neither skip nor repeat, and keep what they were narrowed to", async () => {
    const opened = withQuery(paths.audit, { jenis: "intake_opened" });
    const before = lines(await auditor.get(opened)).length;
    const wanted: string[] = [];
    for (let number = 0; number < 120; number++)
      wanted.unshift(await record({ type: "intake_opened", detail: { intake: crypto.randomUUID() } }));
    const sizes: number[] = [];
    let path: string | undefined = opened;
    while (path) {
      const page: { text: string } = await auditor.get(path);
      sizes.push(lines(page).length);
      path = /<a href="([^"]+)" rel="next"/.exec(page.text)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(sizes).toEqual([50, 50, 20 + before]);
    expect((await auditor.get(withQuery(paths.audit, { sebelum: "' or 1=1" }))).status).toBe(200);
  });
});

describe("what belongs to a complaint", () => {
  test("is named to the auditor, and to the administrator only that it was done; a confidential one to neither", async () => {
    const { office } = desk;
    const tell = async (confidential: boolean, reason: string) => {
      const { complaint, reference } = await office.lodge({ confidential });
      await deskOf(office).does(rina.staff, complaint, "receipt", { complete: true });
      office.clock.now += MINUTE;
      granted(await revealIdentity(office.ctx, rina.staff, reference, reason));
      return reference;
    };
    const [open, hidden] = [await tell(false, "Menelepon dulu"), await tell(true, "Janji rahasia")];
    const query = withQuery(paths.audit, { jenis: "identity_revealed", orang: rina.staff.id });
    const [ofAuditor, ofAdministrator] = [await auditor.get(query), await administrator.get(query)];
    expect([lines(ofAuditor).length, lines(ofAdministrator).length]).toEqual([2, 2]);
    expect(ofAuditor.text).toContain(open);
    expect(ofAuditor.text).toContain("Menelepon dulu");
    for (const secret of [hidden, "Janji rahasia"]) expect(ofAuditor.text).not.toContain(secret);
    for (const secret of [open, hidden, "Menelepon dulu", "Janji rahasia"])
      expect(ofAdministrator.text).not.toContain(secret);
  });

  test("about the reader is left out whole, also for a name that is narrowed to", async () => {
    const { office } = desk;
    await office.database.owner
      .updateTable("staff")
      .set({ post: "Inspektur" })
      .where("id", "=", auditor.staff.id)
      .execute();
    const { reference } = await office.lodge({ reportedParty: { post: "Inspektur" } });
    const count = async (who: Clerk) =>
      lines(await who.get(withQuery(paths.audit, { jenis: "identity_revealed", orang: rina.staff.id }))).length;
    const before = await Promise.all([auditor, administrator].map(count));
    office.clock.now += MINUTE;
    granted(await revealIdentity(office.ctx, rina.staff, reference, "Memeriksa"));
    expect(await Promise.all([auditor, administrator].map(count))).toEqual([before[0], before[1]! + 1]);
  });
});

test("the page is for administrators and auditors", async () => {
  for (const role of ["officer", "leader", "receptionist"] satisfies StaffRole[])
    expect((await (await desk.clerk(role)).get(paths.audit)).status).toBe(403);
  expect((await desk.nobody.get(paths.audit)).status).toBe(303);
  const ofRina = withQuery(paths.audit, { orang: rina.staff.id, jenis: "person_added" });
  const link = `href="${paths.person(rina.staff.id)}"`;
  expect((await administrator.get(ofRina)).text).toContain(link);
  expect((await auditor.get(ofRina)).text).not.toContain(link);
});
