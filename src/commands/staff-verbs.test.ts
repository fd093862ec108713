import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRefusal } from "#lib/refusal.ts";
import { HOUR } from "#lib/time.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { runStaffVerb } from "./run-staff-verb.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let first: TestStaff, second: TestStaff, leader: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  desk = deskOf(office);
  first = await office.hire("officer", "Petugas Satu", "Statistisi Pertama");
  second = await office.hire("officer", "Petugas Dua", "Statistisi Muda");
  leader = await office.hire("leader", "Kepala", "Kepala BPS Provinsi");
});
afterAll(() => office.close());

async function inReview(input = {}) {
  const { complaint } = await office.lodge(input);
  return desk.does(first, complaint, "receipt", { complete: true });
}
const text = { text: "Mohon kirim foto antrean." };

describe("the SOP's path", () => {
  test("receive, review, escalate, direct, act, respond, tell, rate, close: the row stays the fold", async () => {
    const complaint = await inReview();
    await desk.does(first, complaint, "review", { ...aReview, classification: "supervisory" });
    expect(await desk.refused(first, complaint, "response", text)).toBe("directive_needed");
    await desk.does(first, complaint, "escalation", { reason: "Berkadar pengawasan." });
    await desk.does(leader, complaint, "directive", { text: "Periksa jadwal petugas." });
    await desk.does(first, complaint, "follow-up", { done: "Jadwal diperbaiki.", promisedFor: "2026-03-12" });
    await desk.does(first, complaint, "response", { text: "Jadwal sudah diperbaiki." });
    office.clock.now += HOUR;
    await desk.does(first, complaint, "telling", { how: "call", at: new Date(office.clock.now).toISOString() });
    await desk.says(complaint, "rating", { score: 4, feedback: "Terima kasih." });
    const closed = await desk.says(complaint, "closure");
    expect(closed).toMatchObject({ stage: "closed", closed: { reason: "rated" }, rating: { score: 4 } });
    const { state, folded } = await desk.recorded(complaint);
    expect(folded).toEqual(state);
  });

  test("register numbers are in order and never twice, also when many are received at once", async () => {
    const lodged = await Promise.all(Array.from({ length: 6 }, () => office.lodge()));
    const received = await Promise.all(
      lodged.map(({ complaint }, index) =>
        desk.does(index % 2 ? first : second, complaint, "receipt", { complete: true }),
      ),
    );
    const numbers = received.map(({ registerNumber }) => Number(registerNumber!.split("/")[1])).sort((a, b) => a - b);
    expect(new Set(numbers).size).toBe(6);
    const next = await inReview();
    expect(Number(next.registerNumber!.split("/")[1])).toBeGreaterThan(numbers.at(-1)!);
  });
});

describe("two officers at once", () => {
  test("one wins, the other is told", async () => {
    const { complaint } = await office.lodge();
    const results = await Promise.all(
      [first, second].map((staff) =>
        runStaffVerb(office.ctx, staff, complaint.reference, "receipt", { complete: true }),
      ),
    );
    expect(results.filter(isRefusal)).toEqual([{ refusal: "wrong_stage", detail: { stage: "in_review" } }]);
  });

  test("saving over a colleague's change is refused, with the version that is there now", async () => {
    const complaint = await inReview();
    await desk.does(second, complaint, "note", { text: "Sudah saya telepon." });
    const options = { expectedVersion: complaint.version };
    const result = await runStaffVerb(office.ctx, first, complaint.reference, "review", aReview, options);
    expect(result).toEqual({ refusal: "changed_meanwhile", detail: { version: complaint.version + 1 } });
  });
});

describe("the other verbs", () => {
  test("inquire and supplement", async () => {
    const complaint = await inReview();
    expect(await desk.does(first, complaint, "inquiry", text)).toMatchObject({ stage: "awaiting_complainant" });
    expect(await desk.says(complaint, "messages", { text: "Ini fotonya." })).toMatchObject({ stage: "in_review" });
  });

  test("escalate and recall", async () => {
    const complaint = await inReview();
    await desk.does(first, complaint, "escalation", { reason: "Perlu anggaran." });
    expect(await desk.does(first, complaint, "recall", { reason: "Salah." })).toMatchObject({ stage: "in_review" });
  });

  test("refer waits for a second person, and goes with their approval", async () => {
    const complaint = await inReview();
    await desk.does(first, complaint, "review", aReview);
    await desk.does(first, complaint, "referral", { to: "Dukcapil", reason: "Bukan kewenangan BPS." });
    expect(await desk.refused(first, complaint, "approval", { approve: true })).toBe("same_person");
    const approved = await desk.does(second, complaint, "approval", { approve: true });
    expect(approved).toMatchObject({ closed: { reason: "referred" } });
    const words = await office.database.owner
      .selectFrom("message")
      .select(["kind", "text"])
      .where("complaint", "=", complaint.id)
      .execute();
    expect(words).toContainEqual({ kind: "referral_to", text: "Dukcapil" });
  });

  test("a request is taken back by who asked, on record; approved after that is said kindly to be gone", async () => {
    const [a, b] = [await inReview(), await inReview()];
    await desk.does(first, a, "review", aReview);
    await desk.does(first, a, "merge", { into: b.reference, reason: "Peristiwa yang sama." });
    expect(await desk.refused(second, a, "retraction", { reason: "Bukan saya." })).toBe("asked_by_another");
    const back = await desk.does(first, a, "retraction", { reason: "Ternyata loket lain." });
    expect(back).toMatchObject({ stage: "in_review", pending: null, mergedInto: null });
    expect(await desk.refused(second, a, "approval", { approve: true })).toBe("nothing_to_approve");
    const words = await office.database.owner
      .selectFrom("note")
      .select(["kind", "text"])
      .where("complaint", "=", a.id)
      .where("kind", "=", "retraction_reason")
      .execute();
    expect(words).toEqual([{ kind: "retraction_reason", text: "Ternyata loket lain." }]);
    await desk.does(first, a, "referral", { to: "Dukcapil", reason: "Bukan BPS." });
    expect(await desk.does(second, a, "approval", { approve: true })).toMatchObject({ closed: { reason: "referred" } });
  });

  test("merge and unmerge; a merge into one that closed meanwhile is refused", async () => {
    const [a, b] = [await inReview(), await inReview()];
    for (const complaint of [a, b]) await desk.does(first, complaint, "review", aReview);
    await desk.does(first, a, "merge", { into: b.reference, reason: "Peristiwa yang sama." });
    await desk.does(first, b, "merge", { into: a.reference, reason: "Peristiwa yang sama." });
    expect(await desk.does(second, a, "approval", { approve: true })).toMatchObject({ mergedInto: b.id });
    expect(await desk.refused(second, b, "approval", { approve: true })).toBe("merge_target_unfit");
    expect(await desk.does(second, a, "unmerge", { reason: "Ternyata lain." })).toMatchObject({ stage: "in_review" });
  });

  test("assign, note and messages; extend only where the SOP gives an extension", async () => {
    const complaint = await inReview();
    expect(await desk.does(leader, complaint, "assignment", { staffId: second.id })).toMatchObject({
      handlerId: second.id,
    });
    expect(await desk.refused(first, complaint, "review", aReview)).toBe("not_allowed");
    await desk.does(first, complaint, "note", text);
    await desk.does(second, complaint, "messages", text);
    expect(await desk.refused(second, complaint, "extension", { reason: "Perlu waktu." })).toBe("step_not_in_sop");
    expect(await desk.refused(leader, complaint, "assignment", { staffId: leader.id })).toBe("invalid_input");
  });

  test("object opens a new round; withdraw ends one", async () => {
    const complaint = await inReview();
    await desk.does(first, complaint, "review", aReview);
    await desk.does(first, complaint, "response", { ...text, noFollowUpBecause: "Sudah selesai di tempat." });
    expect(await desk.says(complaint, "objection", { reason: "Belum selesai." })).toMatchObject({
      stage: "in_review",
      review: null,
    });
    expect(await desk.says(complaint, "withdrawal")).toMatchObject({ closed: { reason: "withdrawn" } });
  });
});

describe("the accused", () => {
  test("chosen by post at lodging, or named by the review, sees nothing and can do nothing", async () => {
    const { complaint } = await office.lodge({ reportedParty: { post: first.post } });
    expect(complaint.reportedStaffId).toBe(first.id);
    expect(await desk.refused(first, complaint, "receipt", { complete: true })).toBe("not_found");
    await desk.does(second, complaint, "receipt", { complete: true });
    await desk.does(second, complaint, "review", { ...aReview, reportedStaffId: second.id });
    expect(await desk.refused(second, complaint, "note", text)).toBe("not_found");
    const { state } = await desk.recorded(complaint);
    expect(state.handlerId).toBeNull();
  });
});
