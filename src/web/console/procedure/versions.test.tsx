import { afterAll, beforeAll, expect, test } from "vitest";
import { measureSteps } from "#jobs/measure.ts";
import { DAY } from "#lib/time.ts";
import { targetOf } from "#sop/ask.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Sop } from "#sop/types.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { aReview, deskOf } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let officer: Clerk;
beforeAll(async () => {
  at = await openConsole();
  officer = await at.clerk("officer", "Rina");
  await at.office.lodge({ subject: "Lama satu" });
  await at.office.lodge({ subject: "Lama dua" });
  await answered("Lama dijawab");
  at.office.clock.now += 2 * DAY;
  const id = targetOf(sop1700, "response")!.step.id;
  const text = JSON.stringify(sop1700)
    .replaceAll(`"id":"${id}"`, '"id":"lain"')
    .replaceAll(`"to":"${id}"`, '"to":"lain"');
  await at.office.loadSop(JSON.parse(text) as Sop);
  for (const subject of ["Baru satu", "Baru dua", "Baru tiga"]) await at.office.lodge({ subject });
  await answered("Baru dijawab");
  await sealRows(at.office.database.db, at.office.ctx);
  while (await measureSteps(at.office.ctx, () => false));
});
afterAll(() => at.office.close());

async function answered(subject: string): Promise<void> {
  const { does } = deskOf(at.office);
  const { complaint } = await at.office.lodge({ subject });
  const verbs: [string, object][] = [
    ["receipt", { complete: true }],
    ["review", aReview],
    ["follow-up", { done: "Loket ditambah." }],
    ["response", { text: "Loket kedua kini dibuka setiap hari kerja." }],
    ["telling", { how: "call", at: new Date(at.office.clock.now).toISOString(), text: "Diangkat." }],
  ];
  for (const [noun, input] of verbs) await does(officer.staff, complaint, noun, input);
}

const linksOf = (html: string) =>
  [...html.matchAll(/<a href="(\/petugas\?[^"]+)">(\d+)</g)].map(([, href, count]) => ({
    path: href!.replaceAll("&amp;", "&"),
    count: Number(count),
  }));

const standing = (html: string) => linksOf(html.slice(0, html.indexOf('id="lama"')));

test("the page says how many still run under the version before, and opens it", async () => {
  const now = await officer.get(paths.procedure);
  expect(wordsOf(now.text)).toMatch(
    /Masih berjalan menurut versi 2: 4 \(berlaku sekarang\)\. Langkah yang selesai: \d/,
  );
  const [, href] = /<a href="([^"]+)">Masih berjalan menurut versi 1: 3</.exec(now.text)!;
  expect(href).toBe(`${paths.procedure}?versi=1`);
  const before = await officer.get(href!);
  expect(wordsOf(before.text)).toContain("SOP-1-107/17000/2025, versi 1");
  expect(before.text).toContain('<input type="hidden" name="versi" value="1"');
  expect(before.text).toContain(`<a href="${paths.procedure}">Masih berjalan menurut versi 2: 4<`);
});

test("each number of each version opens a list of as many, of that version only", async () => {
  const shown: number[][] = [];
  for (const path of [paths.procedure, `${paths.procedure}?versi=1`]) {
    const links = linksOf((await officer.get(path)).text);
    for (const { path: list, count } of links) {
      const { text } = await officer.get(list);
      expect(text.match(/class="subject"/g), list).toHaveLength(count);
      expect(wordsOf(text)).toContain(`menurut SOP versi ${path === paths.procedure ? 2 : 1}`);
      expect(text).not.toContain(`title="${path === paths.procedure ? "Lama" : "Baru"} `);
    }
    shown.push(standing((await officer.get(path)).text).map(({ count }) => count));
  }
  expect(shown).toEqual([
    [3, 1],
    [2, 2, 1],
  ]);
});

test("a narrower list of a version stays with that version", async () => {
  const [first] = standing((await officer.get(`${paths.procedure}?versi=1`)).text);
  const list = await officer.get(first!.path);
  const sop = new URL(first!.path, "http://localhost").searchParams.get("sop");
  expect(list.text).toContain(`<input type="hidden" name="sop" value="${sop}"`);
  const nobody = await officer.get(first!.path.replace(sop!, "00000000-0000-7000-8000-000000000000"));
  expect(nobody.status).toBe(200);
  expect(nobody.text).not.toContain('class="subject"');
});

test("a version that is none is not found", async () => {
  expect((await officer.get(`${paths.procedure}?versi=3`)).status).toBe(404);
  expect((await officer.get(`${paths.procedure}?versi=`)).status).toBe(404);
});

test("the charts add the versions together and say so", async () => {
  const { text } = await officer.get(paths.reports);
  expect(wordsOf(text)).toContain("Semua versi SOP dihitung bersama.");
  expect(wordsOf(text)).toContain("2 dari 2 jawaban tepat waktu");
});
