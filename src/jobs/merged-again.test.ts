import { afterAll, beforeEach, expect, test } from "vitest";
import { UNMERGED } from "#commands/goes-on-in.ts";
import { sendAgain } from "#commands/mail/send-again.ts";
import type { Complaint } from "#complaints/types.ts";
import { deadLetters } from "#queries/channels/dead-letters.ts";
import { HOUR } from "#lib/time.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { delivered, postman } from "../../test/support/postman.ts";

const offices: TestOffice[] = [];
let office: TestOffice;
let officer: TestStaff;
let second: TestStaff;
let desk: ReturnType<typeof deskOf>;
let target: Complaint;
let merged: Complaint;
beforeEach(async () => {
  offices.push((office = await openOffice()));
  officer = await office.hire("officer", "Rina");
  second = await office.hire("officer", "Budi");
  desk = deskOf(office);
  [target, merged] = [await received("Antrean pagi"), await received("Antrean siang", "siang@contoh.example")];
  await desk.does(officer, target, "response", { text: "Loket kedua dibuka.", noFollowUpBecause: "Sudah selesai." });
});
afterAll(async () => {
  for (const each of offices) await each.close();
});

async function received(subject: string, email = "pagi@contoh.example"): Promise<Complaint> {
  const { complaint } = await office.lodge({ subject, complainant: { name: "Tari Lestari", email } });
  await desk.does(officer, complaint, "receipt", { complete: true });
  return desk.does(officer, complaint, "review", aReview);
}

async function join(complaint = merged): Promise<void> {
  await desk.does(officer, complaint, "merge", { into: target.reference, reason: "Hal yang sama." });
  await desk.does(second, complaint, "approval", { approve: true });
}
const part = () => desk.does(officer, merged, "unmerge", { reason: "Ternyata lain." });

/** The letters with the answer that go to who complained at noon, as the server answers them. */
async function answers(...states: Parameters<typeof postman>): Promise<number> {
  const mailer = postman(...states);
  await delivered(office.ctx, mailer);
  return mailer.letters.filter(({ to, text }) => to === "siang@contoh.example" && text.includes("Loket kedua")).length;
}
const letter = () =>
  office.database.owner
    .selectFrom("outbox")
    .selectAll()
    .where("complaint", "=", merged.id)
    .where("moment", "=", "merged_answer")
    .executeTakeFirstOrThrow();
const dead = async () => (await deadLetters(office.ctx, officer)).letters.map(({ moment }) => moment);

test("merged, parted and merged again, it is told the answer once", async () => {
  await join();
  expect(await answers()).toBe(1);
  await part();
  await join();
  expect(await answers()).toBe(0);
  expect(await desk.recorded(merged)).toMatchObject({ state: { mergedInto: target.id } });
});

test("what waits when they are parted does not go, is nothing that failed, and goes once they are merged again", async () => {
  await join();
  await part();
  expect(await answers()).toBe(0);
  expect(await letter()).toMatchObject({ state: "technical_failure", last_error: UNMERGED });
  expect(await dead()).toEqual([]);
  await join();
  expect(await answers()).toBe(1);
});

test("what is tried again after they were parted does not go", async () => {
  await join();
  expect(await answers(...Array<"temporary_failure">(20).fill("temporary_failure"))).toBe(1);
  await part();
  office.clock.now += HOUR;
  expect(await answers()).toBe(0);
});

test("what failed is sent once more while it is merged, and not after", async () => {
  await join();
  await answers(...Array<"permanent_failure">(20).fill("permanent_failure"));
  const { id } = await letter();
  expect(await sendAgain(office.ctx, officer, id)).toBeNull();
  expect(await answers("permanent_failure")).toBe(1);
  await part();
  expect(await sendAgain(office.ctx, officer, id)).toEqual({ refusal: "not_found" });
});
