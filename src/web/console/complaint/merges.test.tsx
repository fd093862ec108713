import { afterAll, beforeAll, expect, test } from "vitest";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { aReview, deskOf } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let officer: Clerk;
let second: Clerk;
let office: ReturnType<typeof deskOf>;
beforeAll(async () => {
  at = await openConsole();
  officer = await at.clerk("officer", "Rina");
  second = await at.clerk("officer", "Budi");
  office = deskOf(at.office);
});
afterAll(() => at.office.close());

/** Two of the same matter, and the request to join the second to the first. */
async function asked() {
  const { complaint: target } = await at.office.lodge({ subject: "Loket dua tutup" });
  const { complaint } = await at.office.lodge({ subject: "Tidak ada yang melayani" });
  await office.does(officer.staff, target, "receipt", { complete: true });
  await office.does(officer.staff, complaint, "receipt", { complete: true });
  await office.does(officer.staff, complaint, "review", aReview);
  await office.does(officer.staff, complaint, "merge", { into: target.reference, reason: "Loket yang sama." });
  return { target: target.reference, complaint };
}
const pageOf = async (clerk: Clerk, reference: string) => (await clerk.get(paths.complaint(reference))).text;

test("who approves reads into what it goes, and can go there", async () => {
  const { target, complaint } = await asked();
  const html = await pageOf(second, complaint.reference);
  const waiting = html.slice(html.indexOf('<div class="waiting"'), html.indexOf('<form class="verb"'));
  expect(waiting).toContain(`href="${paths.complaint(target)}"`);
  expect(wordsOf(waiting)).toMatch(new RegExp(`Digabung ke: ${target} Loket dua tutup`));
  expect(wordsOf(html)).toContain(`meminta persetujuan untuk menggabungkan ke ${target} Loket dua tutup`);
});

test("once merged, both name each other", async () => {
  const { target, complaint } = await asked();
  await office.does(second.staff, complaint, "approval", { approve: true });
  const merged = wordsOf(await pageOf(officer, complaint.reference));
  expect(merged).toContain(`Digabung ke: ${target} Loket dua tutup`);
  expect(merged).toContain(`menggabungkan pengaduan ke ${target}`);
  const html = await pageOf(officer, target);
  expect(wordsOf(html)).toContain(`1 pengaduan digabung ke sini ${complaint.reference} Tidak ada yang melayani`);
  expect(html).toContain(`href="${paths.complaint(complaint.reference)}"`);
  await office.does(officer.staff, complaint, "unmerge", { reason: "Ternyata loket lain." });
  expect(wordsOf(await pageOf(officer, target))).not.toContain("digabung ke sini");
});

test("who writes the response of the one that goes on reads that the merged ones need it too", async () => {
  const { target, complaint } = await asked();
  const path = paths.verb(target, "response");
  await office.does(officer.staff, { ...complaint, reference: target }, "review", aReview);
  const work = async () => wordsOf((await officer.get(path)).text.split('<section class="work"')[1]!);
  expect(await work()).not.toContain("kirim jawaban ini juga kepada mereka");
  await office.does(second.staff, complaint, "approval", { approve: true });
  expect(await work()).toMatch(/1 pengaduan digabung ke sini .*kirim jawaban ini juga kepada mereka/);
});

test("neither names the other to somebody from whom that one hides", async () => {
  const { target, complaint } = await asked();
  await office.does(second.staff, complaint, "approval", { approve: true });
  const { complaint: hidden } = await at.office.lodge({ subject: "Rahasia" });
  await office.does(officer.staff, hidden, "receipt", { complete: true });
  await office.does(officer.staff, hidden, "review", aReview);
  await office.does(officer.staff, hidden, "merge", { into: target, reason: "Loket yang sama." });
  await office.does(second.staff, hidden, "approval", { approve: true });
  await office.says(hidden, "confidentiality");
  expect(wordsOf(await pageOf(officer, target))).toContain("2 pengaduan digabung ke sini");
  const words = wordsOf(await pageOf(second, target));
  expect(words).toContain("1 pengaduan digabung ke sini");
  expect(words).not.toContain(hidden.reference);
});

test("a target that hides is not named to who may read the merged one", async () => {
  const { target, complaint } = await asked();
  await office.does(second.staff, complaint, "approval", { approve: true });
  await office.does(officer.staff, { ...complaint, reference: target }, "review", {
    ...aReview,
    classification: "supervisory",
    reportedStaffId: second.staff.id,
  });
  const words = wordsOf(await pageOf(second, complaint.reference));
  expect(words).toContain("Digabung ke: pengaduan yang tidak terbuka untuk Anda");
  expect(words).not.toContain(target);
});
