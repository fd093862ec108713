import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import { decideWaiting } from "#commands/intake/decide-waiting.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { lodge } from "#commands/lodge.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { openOriginal } from "#queries/channels/open-original.ts";
import { waitingOne } from "#queries/channels/waiting-one.ts";
import { waitingIntake } from "#queries/channels/waiting.ts";
import { complaintFile } from "#queries/complaint-file.ts";
import { needsOutside } from "#queries/needs-outside.ts";
import { stepCounts } from "#queries/step-counts.ts";
import { worklist } from "#queries/worklist.ts";
import { actsFor } from "../support/acting.ts";
import { aReview, deskOf } from "../support/desk.ts";
import { aMail, type MailParts } from "../support/mails.ts";
import { aComplaint, openOffice, WEDNESDAY, type TestOffice, type TestStaff } from "../support/office.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let handler: TestStaff, accused: TestStaff, deputy: TestStaff, leader: TestStaff, administrator: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  desk = deskOf(office);
  handler = await office.hire("officer", "Ani", "Petugas Layanan 1");
  accused = await office.hire("officer", "Budi", "Petugas Layanan 2");
  deputy = await office.hire("officer", "Citra", "Petugas Layanan 3");
  leader = await office.hire("leader", "Ibu Kepala", "Kepala");
  administrator = await office.hire("administrator", "Hendra", "Pranata Komputer");
  await actsFor(office, deputy, accused);
});
afterAll(() => office.close());

/** Everything that could show a person that a complaint is there. */
async function traces(staff: TestStaff, reference: string, subject: string): Promise<string[]> {
  const { ctx } = office;
  const sop = (await ctx.procedures.inForce(office.code)).id;
  const visible = (await worklist(ctx, staff, { limit: 200 })).items.map((item) => item.reference);
  const standing = Object.values(await stepCounts(ctx, staff, sop)).reduce((sum, { count }) => sum + count, 0);
  const closed = (await worklist(ctx, staff, { limit: 200, stage: "closed" })).items.length;
  return [
    visible.includes(reference) ? "list" : "",
    (await worklist(ctx, staff, { q: subject })).items.length > 0 ? "search by words" : "",
    (await worklist(ctx, staff, { q: reference })).items.length > 0 ? "search by reference" : "",
    (await worklist(ctx, staff, { mine: true })).items.some((item) => item.reference === reference) ? "mine" : "",
    standing === visible.length - closed ? "" : "swimlane counts more than the list shows",
    isRefusal(await complaintFile(ctx, staff, reference)) ? "" : "page",
    isRefusal(await runStaffVerb(ctx, staff, reference, "note", { text: "x" })) ? "" : "note",
  ].filter(Boolean);
}

const all = ["list", "search by words", "search by reference", "page", "note"];

describe("the accused and whoever acts for them", () => {
  test("see nothing of a complaint whose post names them", async () => {
    const subject = "Disebut sejak awal";
    const { reference } = await office.lodge({ subject, reportedParty: { post: accused.post } });
    expect(await traces(handler, reference, subject)).toEqual(all);
    expect(await traces(accused, reference, subject)).toEqual([]);
    expect(await traces(deputy, reference, subject)).toEqual([]);
  });

  test("lose it in the moment when the review names them, and get it back when it names nobody", async () => {
    const subject = "Disebut belakangan";
    const { complaint, reference } = await office.lodge({ subject });
    await desk.does(handler, complaint, "receipt", { complete: true });
    expect(await traces(accused, reference, subject)).toEqual(all);
    await desk.does(handler, complaint, "review", { ...aReview, reportedStaffId: accused.id });
    expect(await traces(accused, reference, subject)).toEqual([]);
    expect(await traces(deputy, reference, subject)).toEqual([]);
    await desk.does(handler, complaint, "review", { ...aReview, reportedStaffId: null });
    expect(await traces(accused, reference, subject)).toEqual(all);
  });

  test("act for somebody only on the days said, in the office's time zone", async () => {
    const stand = await office.hire("officer", "Dewi", "Petugas Layanan 4");
    await actsFor(office, stand, accused, ["2026-03-05", "2026-03-05"]);
    const { reference } = await office.lodge({ subject: "Sehari", reportedParty: { post: accused.post } });
    const sees = async (at: number) => {
      office.clock.now = at;
      return !isRefusal(await complaintFile(office.ctx, stand, reference));
    };
    expect(await sees(Date.parse("2026-03-04T23:59:59+07:00"))).toBe(true);
    expect(await sees(Date.parse("2026-03-05T00:00:00+07:00"))).toBe(false);
    expect(await sees(Date.parse("2026-03-05T23:59:59+07:00"))).toBe(false);
    expect(await sees(Date.parse("2026-03-06T00:00:00+07:00"))).toBe(true);
    office.clock.now = WEDNESDAY;
  });

  test("can't be given it, and are not among those it can be given to", async () => {
    const { complaint, reference } = await office.lodge({ reportedParty: { post: accused.post } });
    await desk.does(handler, complaint, "receipt", { complete: true });
    for (const { id } of [accused, deputy])
      expect(await desk.refused(leader, complaint, "assignment", { staffId: id })).toBe("conflicted");
    const file = await complaintFile(office.ctx, leader, reference);
    const names = isRefusal(file) ? [] : file.assignable.map(({ name }) => name);
    expect(names).toContain("Ani");
    expect(names).not.toContain("Budi");
    expect(names).not.toContain("Citra");
  });

  test("are told the same about merging into a hidden complaint as into none", async () => {
    const hidden = await office.lodge({ reportedParty: { post: accused.post } });
    const { complaint } = await office.lodge();
    await desk.does(accused, complaint, "receipt", { complete: true });
    await desk.does(accused, complaint, "review", aReview);
    const into = (reference: string) => desk.refused(accused, complaint, "merge", { into: reference, reason: "Sama." });
    expect([await into(hidden.reference), await into("1700-2026-000000")]).toEqual([
      "merge_target_unfit",
      "merge_target_unfit",
    ]);
  });

  test("can't take one in at the counter about themselves", async () => {
    const lodged = await lodge(office.ctx, {
      ...{ office: office.code, channel: "counter", language: "id", idempotencyKey: "counter" },
      by: { is: "staff", id: accused.id, role: accused.role },
      input: { ...aComplaint, reportedParty: { post: accused.post } },
      raw: new Uint8Array(),
    });
    expect(lodged).toEqual({ refusal: "conflicted" });
  });

  test("a handler who turns out to be the accused loses it, and another takes it over", async () => {
    const { complaint, reference } = await office.lodge({ subject: "Kopi tumpah" });
    await desk.does(accused, complaint, "receipt", { complete: true });
    await desk.does(accused, complaint, "review", { ...aReview, reportedStaffId: accused.id });
    expect(await traces(accused, reference, "Kopi tumpah")).toEqual([]);
    expect(await desk.does(leader, complaint, "assignment", { staffId: handler.id })).toMatchObject({ review: null });
    const file = await complaintFile(office.ctx, handler, reference);
    expect(!isRefusal(file) && file.expected).toBe("review");
  });
});

describe("mail that waits for a person and may belong to a hidden complaint", () => {
  const ADDRESS = "pengaduan@bps.example";
  const parse = (raw: Uint8Array) => readMail(Buffer.from(raw));
  async function take(parts: MailParts) {
    const { ctx, code } = office;
    const raw = Buffer.from(aMail({ to: ADDRESS, ...parts }));
    const incoming = { office: code, channel: "email", externalId: null, raw, receivedAt: ctx.now() };
    const { id } = await storeIntake(ctx, incoming);
    return { id, outcome: await handleIntake(ctx, { mailAddress: ADDRESS, parse }, code, id), raw };
  }
  /** Every way to it that is open to somebody. */
  async function ways(staff: TestStaff, id: string): Promise<string[]> {
    const { ctx } = office;
    const decided = await decideWaiting(ctx, parse, staff, id, { as: "message", reference: "1700-2026-000000" });
    return [
      (await waitingIntake(ctx, staff)).some((each) => each.id === id) ? "list" : "",
      (await waitingOne(ctx, staff, id)) ? "page" : "",
      isRefusal(await openOriginal(ctx, staff, id)) ? "" : "original",
      isRefusal(decided) && decided.refusal === "not_found" ? "" : "decide",
    ].filter(Boolean);
  }
  const shown = ["list", "page", "original"];

  test.each(["stranger", "sender"] as const)("is hidden from the accused: by a %s", async (sign) => {
    const { complainant, ...rest } = aComplaint;
    const lodged = await office.lodge({
      ...rest,
      reportedParty: { post: accused.post },
      complainant: { ...complainant!, email: `${sign}@example.id` },
    });
    const { id, outcome, raw } = await take(
      sign === "stranger"
        ? { from: "tetangga@example.id", subject: `Budi ${lodged.reference}` }
        : { from: `${sign}@example.id`, subject: "Re: yang kemarin" },
    );
    expect(outcome).toBe("tray");
    expect(await ways(handler, id)).toEqual(shown);
    for (const staff of [accused, deputy]) {
      expect(await ways(staff, id)).toEqual([]);
      for (const as of ["dismissed", "complaint"] as const)
        expect(await decideWaiting(office.ctx, parse, staff, id, { as })).toEqual({ refusal: "not_found" });
    }
    // A copy of it tells as much.
    const { ctx, code } = office;
    const incoming = { office: code, channel: "email", externalId: null, raw, receivedAt: ctx.now() };
    const copy = await storeIntake(ctx, incoming);
    expect(await handleIntake(ctx, { mailAddress: ADDRESS, parse }, code, copy.id)).toBe("duplicate");
    expect(isRefusal(await openOriginal(ctx, handler, copy.id))).toBe(false);
    expect(await openOriginal(ctx, accused, copy.id)).toEqual({ refusal: "not_found" });
    // Once it is known to belong to it, too.
    await decideWaiting(ctx, parse, handler, id, { as: "message", reference: lodged.reference });
    for (const each of [id, copy.id]) expect(await openOriginal(ctx, accused, each)).toEqual({ refusal: "not_found" });
  });

  test("what belongs to a confidential complaint is its handler's and the leader's", async () => {
    const { complaint, reference } = await office.lodge({ confidential: true });
    await desk.does(handler, complaint, "receipt", { complete: true });
    const { id } = await take({ from: "saudara@example.id", subject: reference });
    expect(await ways(handler, id)).toEqual(shown);
    expect(await ways(leader, id)).toEqual(shown);
    expect(await ways(accused, id)).toEqual([]);
    expect(await decideWaiting(office.ctx, parse, accused, id, { as: "dismissed" })).toEqual({ refusal: "not_found" });
  });

  test("what belongs to nothing is everybody's who decides", async () => {
    const { id } = await take({ headers: { "List-Id": "<berita.example>" } });
    for (const staff of [handler, accused, deputy, leader]) expect(await ways(staff, id)).toEqual(shown);
  });
});

describe("a complaint about the leader", () => {
  const supervisory = { ...aReview, classification: "supervisory" };
  async function aboutLeader() {
    const { complaint, reference } = await office.lodge({ reportedParty: { post: leader.post } });
    await desk.does(handler, complaint, "receipt", { complete: true });
    await desk.does(handler, complaint, "review", supervisory);
    return { complaint, reference };
  }

  test("is not escalated to them: the referral to the Inspectorate is prepared", async () => {
    const { complaint, reference } = await aboutLeader();
    expect(await desk.refused(handler, complaint, "escalation", { reason: "Berat." })).toBe("leadership_conflicted");
    const file = await complaintFile(office.ctx, handler, reference);
    if (isRefusal(file)) throw new Error(file.refusal);
    expect([file.expected, file.can.includes("escalate"), file.outside?.id]).toEqual([
      "refer",
      false,
      expect.stringContaining("Inspektorat"),
    ]);
    await desk.does(handler, complaint, "referral", { to: file.outside!.id, reason: "Menyangkut pimpinan." });
    const approver = await office.hire("officer", "Eka", "Petugas Layanan 5");
    expect(await desk.does(approver, complaint, "approval", { approve: true })).toMatchObject({
      closed: { reason: "referred" },
    });
  });

  test("goes to the next in line where there is one, and not to who acts for the leader", async () => {
    const { complaint, reference } = await aboutLeader();
    const second = await office.hire("leader", "Pak Wakil", "Kepala Bagian Umum");
    await desk.does(handler, complaint, "escalation", { reason: "Berat." });
    expect(await traces(leader, reference, "Antrean data mikro")).not.toContain("page");
    expect(await desk.refused(leader, complaint, "directive", { text: "Tutup." })).toBe("not_found");
    await actsFor(office, second, leader, ["2026-03-05", "2026-03-05"]);
    office.clock.now = WEDNESDAY + DAY;
    expect(await desk.refused(second, complaint, "directive", { text: "Tutup." })).toBe("not_found");
    office.clock.now = WEDNESDAY;
    expect(await desk.does(second, complaint, "directive", { text: "Periksa." })).toMatchObject({ stage: "in_review" });
  });
});

describe("when everybody is conflicted", () => {
  test("the administrator is told that somebody from outside is needed, and nothing else", async () => {
    const small = await openOffice();
    const only = await small.hire("officer", "Fitri", "Petugas Layanan");
    const boss = await small.hire("administrator", "Gita", "Pranata Komputer");
    await small.lodge({ reportedParty: { post: only.post } });
    await small.lodge();
    expect(await needsOutside(small.ctx, boss)).toBe(1);
    expect(await needsOutside(small.ctx, only)).toBe(0);
    expect((await worklist(small.ctx, boss, {})).items).toEqual([]);
    await small.hire("officer", "Hadi", "Petugas Titipan");
    expect(await needsOutside(small.ctx, boss)).toBe(0);
    await small.close();
  });

  test("counts nothing while somebody of the office is left", async () => {
    expect(await needsOutside(office.ctx, administrator)).toBe(0);
  });
});
