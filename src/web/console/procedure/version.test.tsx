import { afterAll, beforeAll, expect, test } from "vitest";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Sop } from "#sop/types.ts";
import { openConsole, type TestConsole } from "../../../../test/support/console.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let reference: string;
beforeAll(async () => {
  at = await openConsole();
  reference = (await at.office.lodge({ subject: "Lama" })).reference;
  await at.office.loadSop(changed(sop1700));
  await at.office.lodge({ subject: "Baru" });
  await at.office.lodge({ subject: "Baru juga" });
});
afterAll(() => at.office.close());

/** Without the step "rate", with a step of its own, and an hour more to receive. */
function changed(sop: Sop): Sop {
  const other = sop.steps.find(({ id }) => id === "rate")!;
  const steps = sop.steps.map((step) => {
    const next = step.next.map((way) => (way.to === "rate" ? { ...way, to: "thank" } : way));
    if (step.kind === "receive" && step.target) return { ...step, next, target: { ...step.target, amount: 120 } };
    if (step !== other) return { ...step, next };
    return { ...step, id: "thank", title: { id: "Berterima kasih", en: "Thank" } };
  });
  return { ...sop, steps };
}

test("a version shows its document, its table, what is open under it and what it changed", async () => {
  const officer = await at.clerk("officer");
  const { text } = await officer.get(paths.sopVersion(2));
  const words = wordsOf(text);
  expect(words).toContain("SOP versi 2 berlaku sekarang");
  expect(words).toContain("Pengaduan yang masih berjalan menurut versi ini: 2");
  expect(words).toContain("Yang berubah terhadap versi 1");
  expect(words).toContain("Langkah baru: 8. Berterima kasih");
  expect(words).toMatch(/Langkah yang dihapus: 8\. \S/);
  expect(words).toMatch(/Batas waktu 5\. Menerima pengaduan: dari 1 jam layanan menjadi 2 jam layanan/);
  expect(words).toContain(sop1700.document.signatory.name);
  expect(text).toContain('<table class="sop-steps"');
  const first = await officer.get(paths.sopVersion(1));
  expect(wordsOf(first.text)).toContain("tidak berlaku lagi untuk pengaduan baru");
  expect(wordsOf(first.text)).not.toContain("Yang berubah terhadap");
  expect(first.text).toContain(
    `<a href="${paths.procedure}?versi=1">Pengaduan yang masih berjalan menurut versi ini: 1<`,
  );
  for (const none of [0, 3]) expect((await officer.get(paths.sopVersion(none))).status).toBe(404);
});

test("a complaint leads to the version that it keeps", async () => {
  const officer = await at.clerk("officer");
  const { text } = await officer.get(paths.complaint(reference));
  expect(text).toContain(`<a href="${paths.sopVersion(1)}">${sop1700.document.number}, versi 1</a>`);
});

test("the settings say how many are open under each version, to who opens no complaint as well", async () => {
  for (const role of ["leader", "administrator"] as const) {
    const clerk = await at.clerk(role);
    const { text } = await clerk.get(paths.sopSettings);
    const rows = [...text.matchAll(/<a href="(\/petugas\/sop\/\d)">.*?<td>(\d+)<\/td><\/tr>/gs)];
    expect(rows.map(([, href, open]) => [href, open])).toEqual([
      [paths.sopVersion(2), "2"],
      [paths.sopVersion(1), "1"],
    ]);
    expect(wordsOf((await clerk.get(paths.sopVersion(1))).text).includes("masih berjalan")).toBe(role === "leader");
  }
});

test("a version with other words only says so", async () => {
  await at.office.loadSop({ ...changed(sop1700), fee: { id: "Rp0", en: "nothing" } });
  const { text } = await (await at.clerk("leader")).get(paths.sopVersion(3));
  expect(wordsOf(text)).toContain("Langkah dan batas waktunya sama");
});
