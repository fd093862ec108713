import { afterAll, beforeAll, expect, test } from "vitest";
import { DAY } from "#lib/time.ts";
import { openConsole, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.office.close());

test("each number of the SOP opens its list, and a reader of no complaint sees no link", async () => {
  const officer = await desk.clerk("officer");
  await desk.office.lodge({ subject: "Lama" });
  desk.office.clock.now += 2 * DAY;
  await desk.office.lodge({ subject: "Baru" });
  const { text } = await officer.get(paths.procedure);
  const links = [...text.matchAll(/<a href="(\/petugas\?[^"]+)">(\d+)</g)].map(([, href, count]) => ({
    path: href!.replaceAll("&amp;", "&"),
    count: Number(count),
  }));
  expect(links.map(({ count }) => count)).toEqual([2, 1]);
  for (const { path, count } of links) {
    const list = await officer.get(path);
    expect(list.text.match(/class="subject"/g)).toHaveLength(count);
    expect(list.text).toContain("Hanya yang berada di langkah");
  }
  const drawn = [
    ...text.slice(text.indexOf('<svg class="swimlane"')).matchAll(/<a href="([^"]+)" aria-label="(\d+) /g),
  ];
  expect(drawn.map(([, href, count]) => ({ path: href!.replaceAll("&amp;", "&"), count: Number(count) }))).toEqual(
    links,
  );
  const administrator = await desk.clerk("administrator");
  const own = await administrator.get(paths.procedure);
  expect(own.status).toBe(200);
  expect(own.text).not.toContain('href="/petugas?');
});
