import { afterAll, beforeAll, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openMailOffice, type MailOffice } from "../../test/support/mail-office.ts";
import type { TestStaff } from "../../test/support/office.ts";

let at: MailOffice;
let officer: TestStaff;
let second: TestStaff;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  at = await openMailOffice();
  officer = await at.office.hire("officer", "Rina");
  second = await at.office.hire("officer", "Budi");
  desk = deskOf(at.office);
});
afterAll(() => at.office.close());

async function reviewed(from: string): Promise<Complaint> {
  const { complaint } = await at.lodged({ from });
  await desk.does(officer, complaint, "receipt", { complete: true });
  return desk.does(officer, complaint, "review", aReview);
}

/** The complainant's own words, until the next event of the complaint has this number. */
async function grow(complaint: Complaint, next: number): Promise<void> {
  let { version } = (await desk.recorded(complaint)).state;
  while (version + 1 < next) ({ version } = await desk.says(complaint, "messages", { text: "Tambahan." }));
}

/** Answers a complaint once it has had some words, and gives the number of that event. */
async function answered(complaint: Complaint, after: number): Promise<number> {
  await grow(complaint, after);
  const input = { text: "Loket kedua dibuka.", noFollowUpBecause: "Selesai." };
  return (await desk.does(officer, complaint, "response", input)).version;
}

async function join(complaint: Complaint, target: Complaint): Promise<void> {
  await desk.does(officer, complaint, "merge", { into: target.reference, reason: "Hal yang sama." });
  await desk.does(second, complaint, "approval", { approve: true });
}

/** A mail with a file that is not taken, which becomes the event of this number. */
async function fileAt(complaint: Complaint, from: string, number: number): Promise<void> {
  await grow(complaint, number);
  const attachments = [{ name: "setup.exe", content: "MZ not for us" }];
  const { row } = await at.take(at.mail({ from, subject: `Re: ${complaint.reference}`, attachments }));
  expect(row).toMatchObject({ outcome: "message", complaint: complaint.id, seq: number });
}

const lettersTo = async (address: string) => (await at.deliver()).filter(({ to }) => to === address);

test("the answer of the complaint that goes on names no file of a mail whose number in the merged one is the same", async () => {
  const [target, merged] = [await reviewed("tuju@example.id"), await reviewed("gabung@example.id")];
  const number = await answered(target, 8);
  await fileAt(merged, "gabung@example.id", number);
  await lettersTo("");
  await join(merged, target);
  const letters = await lettersTo("gabung@example.id");
  const answer = letters.find(({ text }) => text.includes("Loket kedua dibuka."))!;
  expect(answer.text).not.toContain("setup.exe");
});

test("nor does it stand for the letter about a mail that gets the same number after they were parted", async () => {
  const [target, merged] = [await reviewed("tuju2@example.id"), await reviewed("gabung2@example.id")];
  const number = await answered(target, 20);
  await join(merged, target);
  await desk.does(officer, merged, "unmerge", { reason: "Ternyata lain." });
  await lettersTo("");
  await fileAt(merged, "gabung2@example.id", number);
  const [letter, ...more] = await lettersTo("gabung2@example.id");
  expect(more).toEqual([]);
  expect(letter!.text).toContain("setup.exe");
});
