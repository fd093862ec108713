import { afterAll, beforeAll, expect, test } from "vitest";
import { measureSteps } from "#jobs/measure.ts";
import { MINUTE } from "#lib/time.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { deskOf } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let officer: Clerk;
let accused: Clerk;
beforeAll(async () => {
  at = await openConsole();
  officer = await at.clerk("officer", "Rina");
  const { office } = at;
  const { does } = deskOf(office);
  const received = async (minutes: number, input = {}) => {
    const { complaint } = await office.lodge(input);
    office.clock.now += minutes * MINUTE;
    await does(officer.staff, complaint, "receipt", { complete: true });
  };
  for (const minutes of [10, 15, 25]) await received(minutes);
  await received(70, { subject: "Lama menunggu" });
  await received(5, { confidential: true });
  accused = await at.clerk("officer", "Budi");
  const post = { post: "Petugas loket" };
  await office.database.owner.updateTable("staff").set(post).where("id", "=", accused.staff.id).execute();
  await received(5, { reportedParty: post });
  await sealRows(office.database.db, office.ctx);
  while (await measureSteps(office.ctx, () => false));
});
afterAll(() => at.office.close());

const row = (html: string) =>
  wordsOf(/<tr[^>]*><th scope="row">5\. .*?<\/tr>/s.exec(html.slice(html.indexOf('id="lama"')))![0]);
const linksOf = (html: string) =>
  [...html.matchAll(/<a href="(\/petugas\?selesai=receive[^"]+)">(\d+)</g)].map(([, href, count]) => ({
    path: href!.replaceAll("&amp;", "&"),
    count: Number(count),
  }));

test("median and ninetieth beside the target, in minutes of service; each number opens its list", async () => {
  const { text } = await officer.get(paths.procedure);
  expect(row(text)).toMatch(/Menerima pengaduan.* 5 1 .*15 menit layanan 1 jam 10 menit layanan 1 jam layanan/);
  const links = linksOf(text);
  expect(links.map(({ count }) => count)).toEqual([5, 1]);
  for (const { path, count } of links) {
    const list = await officer.get(path);
    expect(list.text.match(/class="subject"/g)).toHaveLength(count);
    expect(wordsOf(list.text)).toContain("Hanya yang selesai");
  }
});

test("who a complaint is about has numbers and lists without it", async () => {
  const [link] = linksOf((await accused.get(paths.procedure)).text);
  expect(link!.count).toBe(4);
  expect((await accused.get(link!.path)).text.match(/class="subject"/g)).toHaveLength(4);
});

test("a leader's numbers have the confidential ones in", async () => {
  const leader = await at.clerk("leader", "Ibu Kepala");
  expect(linksOf((await leader.get(paths.procedure)).text).map(({ count }) => count)).toEqual([6, 1]);
});

test("another period is asked for by the form, and own dates that make none say so", async () => {
  const empty = await officer.get(`${paths.procedure}?periode=last_month`);
  expect(wordsOf(empty.text)).toContain("Belum ada langkah yang selesai pada masa ini.");
  const wrong = await officer.get(`${paths.procedure}?periode=own&dari=2026-03-04&sampai=2026-03-01`);
  expect(wordsOf(wrong.text)).toContain("Isi kedua tanggal");
  expect(wrong.text).toContain('value="2026-03-01"');
});

test("lateness under an unsigned reading is marked as for staff only", async () => {
  const { text } = await officer.get(paths.procedure);
  expect(wordsOf(text)).toContain("bacaan belum ditandatangani");
});

test("who reads no complaint is shown no lengths", async () => {
  const administrator = await at.clerk("administrator");
  expect((await administrator.get(paths.procedure)).text).not.toContain('id="lama"');
});
