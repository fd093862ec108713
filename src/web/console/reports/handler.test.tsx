import { afterAll, beforeAll, expect, test } from "vitest";
import { measureSteps } from "#jobs/measure.ts";
import { MINUTE } from "#lib/time.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { openConsole, type TestConsole } from "../../../../test/support/console.ts";
import { aReview, deskOf } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
beforeAll(async () => {
  at = await openConsole();
});
afterAll(() => at.office.close());

test("says that there is nothing to draw, then draws what came in and what was answered in time", async () => {
  const officer = await at.clerk("officer", "Rina");
  expect(wordsOf((await officer.get(paths.reports)).text)).toContain("Belum ada yang dapat digambar.");

  const { does } = deskOf(at.office);
  const { complaint } = await at.office.lodge();
  await at.office.lodge({ subject: "Lain" });
  at.office.clock.now += 20 * MINUTE;
  const verbs: [string, object][] = [
    ["receipt", { complete: true }],
    ["review", aReview],
    ["follow-up", { done: "Loket ditambah." }],
    ["response", { text: "Loket kedua kini dibuka setiap hari kerja." }],
    ["telling", { how: "call", at: new Date(at.office.clock.now).toISOString(), text: "Diangkat." }],
  ];
  for (const [noun, input] of verbs) await does(officer.staff, complaint, noun, input);
  await sealRows(at.office.database.db, at.office.ctx);
  while (await measureSteps(at.office.ctx, () => false));

  const { text } = await officer.get(paths.reports);
  expect(wordsOf(text)).toContain("26 minggu: 2 pengaduan, paling banyak 2 pada minggu Senin 2 Maret 2026");
  expect(wordsOf(text)).toContain("1 dari 1 jawaban tepat waktu (100%)");
  expect(text.match(/<svg class="chart"/g)).toHaveLength(2);
  expect(text).not.toMatch(/<[^>]+ style=/);
  expect(wordsOf(text)).toContain("belum ditandatangani");
});
