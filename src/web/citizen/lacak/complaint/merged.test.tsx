import { afterAll, beforeAll, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { aReview, deskOf } from "../../../../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../../../test/support/visitor.ts";
import { citizenRoutes } from "../../routes.tsx";

let office: TestOffice;
let officer: TestStaff;
let second: TestStaff;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Rina");
  second = await office.hire("officer", "Budi");
  desk = deskOf(office);
});
afterAll(() => office.close());

async function received(subject: string) {
  const lodged = await office.lodge({ subject, description: `Uraian dari ${subject}` });
  await desk.does(officer, lodged.complaint, "receipt", { complete: true });
  return lodged;
}

async function join(complaint: Complaint, target: Complaint): Promise<void> {
  await desk.does(officer, complaint, "review", aReview);
  await desk.does(officer, complaint, "merge", { into: target.reference, reason: "Hal yang sama." });
  await desk.does(second, complaint, "approval", { approve: true });
}

async function answer(complaint: Complaint, text: string): Promise<void> {
  await desk.does(officer, complaint, "review", aReview);
  await desk.does(officer, complaint, "follow-up", { done: "Loket ditambah." });
  await desk.does(officer, complaint, "response", { text });
}

/** What the complainant of one reads. */
async function readBy({ reference, trackingCode }: { reference: string; trackingCode: string }): Promise<string> {
  const browser = visitor(citizenRoutes(office.ctx, { office: office.code }));
  await browser.post("/lacak", { kode: trackingCode });
  return wordsOf((await browser.get(`/lacak/${reference}`)).html);
}

test("a merged complaint says under which number it goes on, and then how that was answered", async () => {
  const target = await received("Antrean pagi");
  const merged = await received("Antrean siang");
  await join(merged.complaint, target.complaint);
  const before = await readBy(merged);
  expect(before).toContain(`ditangani di bawah nomor ${target.reference}`);
  expect(before).not.toContain("Jawaban kantor untuk pengaduan");
  await answer(target.complaint, "Loket kedua dibuka setiap hari kerja.");
  const after = await readBy(merged);
  expect(after).toContain(`Jawaban kantor untuk pengaduan ${target.reference}`);
  expect(after).toContain("Loket kedua dibuka setiap hari kerja.");
  expect(after).not.toContain("Antrean pagi");
  expect(await readBy(target)).not.toContain(merged.reference);
});

test("it follows the one that goes on when that is merged itself; undone, it shows nothing of it", async () => {
  const [last, middle, first] = [await received("Satu"), await received("Dua"), await received("Tiga")];
  await join(first.complaint, middle.complaint);
  await join(middle.complaint, last.complaint);
  await answer(last.complaint, "Sudah kami perbaiki.");
  const words = await readBy(first);
  expect(words).toContain(`ditangani di bawah nomor ${last.reference}`);
  expect(words).toContain("Sudah kami perbaiki.");
  await desk.does(officer, first.complaint, "unmerge", { reason: "Ternyata lain." });
  expect(await readBy(first)).not.toContain("Sudah kami perbaiki.");
});
