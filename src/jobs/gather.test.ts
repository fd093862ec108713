import { afterAll, beforeAll, expect, test } from "vitest";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { delivered, postman } from "../../test/support/postman.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("the letter of a merge names the number under which it goes on, that of its undoing no reason", async () => {
  const officer = await office.hire("officer", "Rina");
  const second = await office.hire("officer", "Budi");
  const { does } = deskOf(office);
  const { complaint: target } = await office.lodge();
  const { complaint } = await office.lodge();
  await does(officer, complaint, "receipt", { complete: true });
  await does(officer, complaint, "review", aReview);
  await does(officer, complaint, "merge", { into: target.reference, reason: "Loket dan hari yang sama." });
  await does(second, complaint, "approval", { approve: true });
  const mailer = postman();
  await delivered(office.ctx, mailer);
  const merged = mailer.letters.find(({ subject }) => subject.includes("digabungkan"))!;
  expect(merged.subject).toContain(`Pengaduan ${complaint.reference} digabungkan dengan ${target.reference}`);
  expect(merged.text).toContain(`menyangkut hal yang sama dengan ${target.reference}, maka`);
  expect(merged.text).toContain("Loket dan hari yang sama.");

  await does(second, complaint, "unmerge", { reason: "Ternyata loket lain." });
  await delivered(office.ctx, mailer);
  const { text } = mailer.letters.find(({ subject }) => subject.includes("ditangani sendiri lagi"))!;
  // Why is told inside the office only, and not announced either.
  for (const absent of ["Ternyata", "Alasannya"]) expect(text).not.toContain(absent);
  expect(text).toMatch(/kami batalkan\.\n\nPengaduan Anda kini ditangani sendiri\./);
});
