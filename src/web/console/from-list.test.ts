import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../test/support/console.ts";
import { along, fromListOf } from "./from-list.ts";
import { paths } from "./paths.ts";

let desk: TestConsole;
let rina: Clerk;
const references: string[] = [];
beforeAll(async () => {
  desk = await openConsole();
  rina = await desk.clerk("officer", "Rina");
  for (const subject of ["Atap satu", "Atap dua", "Atap tiga"]) {
    desk.office.clock.now += 60_000;
    references.push((await desk.office.lodge({ subject })).reference);
  }
});
afterAll(() => desk.office.close());

const plain = (href: string) => href.replaceAll("&amp;", "&");
/** Where a link of the page leads: the line of a complaint, or the one with these attributes. */
const lineOf = (text: string, reference: string) =>
  plain(new RegExp(`href="([^"]+)"[^>]*data-line="${reference}"`).exec(text)![1]!);
const relOf = (text: string, rel: string) => {
  const found = new RegExp(`<a href="([^"]+)" rel="${rel}"`).exec(text)?.[1];
  return found ? plain(found) : null;
};
const backOf = (text: string) => plain(/<a href="([^"]+)" data-back=""/.exec(text)![1]!);

describe("a complaint opened from a list", () => {
  const list = `${paths.worklist}?whose=none&stage=lodged&q=atap`;

  test("leads back to that very list and on to its neighbours", async () => {
    const [one, two, three] = references as [string, string, string];
    const { text } = await rina.get(lineOf((await rina.get(list)).text, two));
    expect(backOf(text)).toBe(`${list}#baris-${two}`);
    const next = await rina.get(relOf(text, "next")!);
    expect(next.text).toContain(`<span class="code">${three}</span>`);
    expect(relOf(next.text, "next")).toBeNull();
    expect(relOf(text, "prev")).toContain(paths.complaint(one));
    const again = await rina.get(relOf(next.text, "prev")!);
    expect(again.text).toContain(`<span class="code">${two}</span>`);
    expect(backOf(again.text)).toBe(`${list}#baris-${two}`);
  });

  test("and goes on from there once something was done to it, without scripts", async () => {
    const [, two, three] = references as [string, string, string];
    const page = await rina.get(lineOf((await rina.get(list)).text, two));
    const action = plain(/<form class="verb"[^>]*action="([^"]+)"/.exec(page.text)![1]!);
    const done = await rina.post(action, { ...hiddenOf(page), complete: "yes" });
    expect(done.status).toBe(303);
    const after = await rina.get(done.to!);
    expect(after.text).toContain("Tersimpan.");
    expect(backOf(after.text)).toBe(`${list}#baris-${two}`);
    expect(relOf(after.text, "next")).toContain(paths.complaint(three));
    const other = plain(new RegExp(`href="(${paths.verb(two, "note")}[^"]+)"`).exec(after.text)![1]!);
    expect(other).toMatch(/#form$/);
    expect(backOf((await rina.get(other)).text)).toBe(`${list}#baris-${two}`);
  });

  test("of a search too", async () => {
    const [one, two, three] = references as [string, string, string];
    const found = `${paths.search}?q=atap`;
    const { text } = await rina.get(lineOf((await rina.get(found)).text, two));
    expect(text).toContain("Kembali ke hasil pencarian");
    expect(backOf(text)).toBe(`${found}#baris-${two}`);
    expect(relOf(text, "prev")).toContain(paths.complaint(three));
    expect(relOf(text, "next")).toContain(paths.complaint(one));
  });

  test("of the whole list as well; by itself it leads to the worklist and to no neighbour", async () => {
    const { text } = await rina.get(lineOf((await rina.get(paths.worklist)).text, references[0]!));
    expect(backOf(text)).toBe(`${paths.worklist}#baris-${references[0]}`);
    expect(relOf(text, "next")).not.toBeNull();
    const bare = (await rina.get(paths.complaint(references[0]!))).text;
    expect([backOf(bare), relOf(bare, "next"), relOf(bare, "prev")]).toEqual([paths.worklist, null, null]);
  });
});

describe("a list in an address", () => {
  test.each([
    "https://evil.example/petugas",
    "//evil.example/petugas",
    "javascript:alert(1)",
    "/petugas/keluar",
    "/petugas/../keluar",
    "/lacak",
    "",
  ])("%s leads nowhere else", (daftar) => {
    const from = fromListOf({ daftar, urut: "0.x" });
    expect(from === null || from.list === paths.worklist).toBe(true);
  });

  test("keeps a place that is ours, and nothing else", () => {
    const from = { list: `${paths.worklist}?whose=mine`, place: "WyJ0", part: 1 };
    const query = (path: string) => Object.fromEntries(new URL(path, "http://here").searchParams);
    const path = along("/petugas/pengaduan/X?tersimpan=ya#form", from);
    expect(path).toMatch(/\?tersimpan=ya&daftar=.+#form$/);
    expect(fromListOf(query(path))).toEqual(from);
    expect(fromListOf({ daftar: paths.search, urut: "0.<script>" })).toEqual({
      list: paths.search,
      place: "",
      part: 0,
    });
  });
});
