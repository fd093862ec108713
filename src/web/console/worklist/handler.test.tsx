import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { aReview, deskOf } from "../../../../test/support/desk.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let officer: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  officer = await desk.clerk("officer", "Rina");
});
afterAll(() => desk.office.close());

const receive = async (reference: string) => {
  const done = await runStaffVerb(desk.office.ctx, officer.staff, reference, "receipt", { complete: true });
  if (isRefusal(done)) throw new Error(done.refusal);
};

/** References in the order in which a page shows them. */
const shown = (text: string) => [...text.matchAll(/class="code">(1700-[^<]+)</g)].map(([, reference]) => reference);

describe("the worklist", () => {
  test("an empty one says what will be here and what can be done", async () => {
    const { text } = await officer.get(paths.worklist);
    expect(text).toContain("Belum ada pengaduan");
    expect(text).toContain(`href="${paths.lodging}"`);
    expect((await officer.get(`${paths.worklist}?overdue=ya`)).text).toContain("Tidak ada yang cocok");
  });

  test("shows what is late first, in words and with a sign, and each filter narrows it", async () => {
    const old = await desk.office.lodge({ subject: "Yang lama" });
    desk.office.clock.now += 5 * DAY;
    const mine = await desk.office.lodge({ subject: "Yang saya pegang" });
    await receive(mine.reference);
    const fresh = await desk.office.lodge({ subject: "Yang baru" });
    const { text } = await officer.get(paths.worklist);
    expect(shown(text)[0]).toBe(old.reference);
    expect(text).toMatch(/<svg class="sign".*?<strong>Terlambat 3 hari kerja<\/strong>/s);
    const filtered = async (query: string) => shown((await officer.get(`${paths.worklist}?${query}`)).text);
    expect(await filtered("whose=mine")).toEqual([mine.reference]);
    expect(await filtered("overdue=ya")).toEqual([old.reference]);
    expect(await filtered("stage=in_review")).toEqual([mine.reference]);
    expect(await filtered("q=yang+baru")).toEqual([fresh.reference]);
    expect(await filtered("stage=made_up")).toHaveLength(3);
    expect(await filtered(`whose=${officer.staff.id}`)).toEqual([mine.reference]);
    expect(await filtered("whose=none")).toEqual([old.reference, fresh.reference]);
    expect(await filtered("channel=web")).toEqual([old.reference, fresh.reference, mine.reference]);
    expect(await filtered("channel=box")).toEqual([]);
    expect(await filtered("classification=service")).toEqual([]);
    expect(await filtered("classification=made_up&channel=%00")).toHaveLength(3);
    expect(await filtered("soon=ya")).toEqual([fresh.reference]);
    expect(await filtered("message=ya")).toEqual([]);
    const { owner } = desk.office.database;
    const state = sql`jsonb_set(state, '{messageWaitingSince}', '1')`;
    await owner
      .updateTable("complaint")
      .set({ state: state as never })
      .where("reference", "=", mine.reference)
      .execute();
    expect(await filtered("message=ya")).toEqual([mine.reference]);
    const kept = await officer.post(paths.savedFilters, { name: "Kolega", query: "whose=none&soon=ya&message=x" });
    expect(kept.to).toBe(`${paths.worklist}?whose=none&soon=ya`);
  });

  test("goes on page by page without losing or repeating a line", async () => {
    for (let i = 0; i < 60; i++) await desk.office.lodge({ subject: `Halaman ${i}` });
    const seen: (string | undefined)[] = [];
    let path: string | undefined = `${paths.worklist}?q=Halaman`;
    while (path) {
      const { text } = await officer.get(path);
      seen.push(...shown(text));
      path = /<a href="([^"]+)" rel="next">/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  test("marks an answer that has not reached the complainant", async () => {
    const { reference } = await desk.office.lodge({ subject: "Belum disampaikan" });
    await receive(reference);
    const { ctx } = desk.office;
    const review = { classification: "service", conclusion: "a", recommendation: "b" };
    await runStaffVerb(ctx, officer.staff, reference, "review", review);
    await runStaffVerb(ctx, officer.staff, reference, "response", { text: "Jadwal berubah", noFollowUpBecause: "c" });
    const list = () => officer.get(`${paths.worklist}?q=disampaikan`);
    expect((await list()).text).toContain("Belum sampai");
    await runStaffVerb(ctx, officer.staff, reference, "telling", { how: "call", at: "2026-03-09T10:00:00+07:00" });
    expect((await list()).text).not.toContain("Belum sampai");
  });
});

describe("what waits for a second person, and what was disputed", () => {
  const bar = async (clerk: Clerk) => {
    const { text } = await clerk.get(paths.worklist);
    return text.slice(text.indexOf('<nav class="views"'), text.indexOf("</nav>", text.indexOf('<nav class="views"')));
  };

  test("is marked and listed for who may approve it, and for nobody else", async () => {
    const second = await desk.clerk("officer", "Budi");
    expect(await bar(second)).not.toContain("Menunggu persetujuan saya");
    const { does } = deskOf(desk.office);
    const { complaint } = await desk.office.lodge({ subject: "Dilimpahkan" });
    await does(officer.staff, complaint, "receipt", { complete: true });
    await does(officer.staff, complaint, "review", aReview);
    await does(officer.staff, complaint, "referral", { to: "Dinas Sosial", reason: "Bukan kewenangan." });
    expect(await bar(second)).toMatch(/Menunggu persetujuan saya <span class="count">1</);
    expect(await bar(officer)).not.toContain("Menunggu persetujuan saya");
    const list = await second.get(`${paths.worklist}?approval=mine`);
    expect(shown(list.text)).toEqual([complaint.reference]);
    expect(list.text).toContain("Menunggu persetujuan Anda");
    expect((await officer.get(`${paths.worklist}?q=Dilimpahkan`)).text).not.toContain("Menunggu persetujuan Anda");
  });

  test("a disputed answer has a list once there is one", async () => {
    expect(await bar(officer)).not.toContain("Ada sanggahan");
    const { does, says } = deskOf(desk.office);
    const { complaint } = await desk.office.lodge({ subject: "Disanggah" });
    await does(officer.staff, complaint, "receipt", { complete: true });
    await does(officer.staff, complaint, "review", aReview);
    await does(officer.staff, complaint, "response", { text: "Jadwal berubah", noFollowUpBecause: "c" });
    await says(complaint, "objection", { reason: "Jadwalnya tetap." });
    expect(await bar(officer)).toMatch(/Ada sanggahan <span class="count">1</);
    expect(shown((await officer.get(`${paths.worklist}?objected=ya`)).text)).toEqual([complaint.reference]);
  });
});

describe("who reads no complaint", () => {
  test("is taken to their own first page", async () => {
    expect((await (await desk.clerk("administrator")).get(paths.worklist)).to).toBe(paths.staff);
    expect((await (await desk.clerk("receptionist")).get(paths.worklist)).to).toBe(paths.lodging);
  });
});
