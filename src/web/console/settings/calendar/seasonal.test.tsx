import { afterAll, beforeAll, expect, test } from "vitest";
import { type Clerk, hiddenOf, openConsole, type TestConsole } from "../../../../../test/support/console.ts";
import { paths } from "../../paths.ts";

// Wednesday 4 March 2026, 11.30: the hour of receipt ends at 12.30, or at 13.30 where noon is a break.
let desk: TestConsole;
let administrator: Clerk;
let reference: string;
beforeAll(async () => {
  desk = await openConsole({ now: Date.parse("2026-03-04T11:30:00+07:00") });
  administrator = await desk.clerk("administrator", "Bayu");
  ({ reference } = await desk.office.lodge());
});
afterAll(() => desk.office.close());

const dueOf = async (clock: "receipt" | "response") => {
  const { owner } = desk.office.database;
  const row = await owner.selectFrom("complaint").select("state").where("reference", "=", reference).executeTakeFirst();
  return new Date(row!.state.clocks[clock]!.dueAt!).toISOString();
};
const named = (kind: string, fields: Readonly<Record<string, string>>) => ({
  kind,
  ...Object.fromEntries(
    Object.entries({ name: "SE Kepala", source: "SE 6/2026", ...fields }).map(([at, value]) => [
      `${kind}-${at}`,
      value,
    ]),
  ),
});

test("the forms propose what the SOP's readings say, and nothing holds before it is set", async () => {
  const { text } = await administrator.get(paths.calendarSettings);
  expect(text).toMatch(/name="break-pauses5"[^>]*value="11:30"/);
  expect(text).toMatch(/name="season-closes5"[^>]*value="15:30"/);
  expect(text).not.toContain("istirahat 12.00–13.00");
  expect(await dueOf("receipt")).toBe("2026-03-04T05:30:00.000Z");
});

test("a break moves the end of the hour, shown first, and stands beside the hours", async () => {
  const noon = named("break", { from: "2026-03-01", pauses1: "12:00", resumes1: "13:00" });
  const preview = await administrator.post(paths.calendarSettings, noon);
  expect(preview.text).toContain("Istirahat sejak Minggu 1 Maret 2026, Senin–Kamis 12.00–13.00: SE Kepala (SE 6/2026)");
  expect(preview.text).toMatch(/Rabu 4 Maret 12\.30 WIB<\/td><td>Rabu 4 Maret 13\.30 WIB/);
  expect((await administrator.post(paths.calendarSettings, hiddenOf(preview))).status).toBe(303);
  expect(await dueOf("receipt")).toBe("2026-03-04T06:30:00.000Z");
  expect((await administrator.get(paths.calendarSettings)).text).toContain("istirahat 12.00–13.00");
});

test("a season moves the closing time of what is due in it, and a second on its days is refused", async () => {
  expect(await dueOf("response")).toBe("2026-03-25T08:30:00.000Z");
  const hours = { opens1: "08:00", closes1: "15:00", opens5: "08:00", closes5: "15:30" };
  const season = named("season", { from: "2026-03-16", to: "2026-03-31", ...hours });
  const preview = await administrator.in("en").post(paths.calendarSettings, season);
  expect(preview.text).toContain("Monday–Thursday 08:00–15:00, Friday 08:00–15:30: SE Kepala (SE 6/2026)");
  expect((await administrator.post(paths.calendarSettings, hiddenOf(preview))).status).toBe(303);
  expect(await dueOf("response")).toBe("2026-03-25T08:00:00.000Z");
  const again = await administrator.post(paths.calendarSettings, season);
  expect([again.status, again.text.includes("Sudah ada jam musiman pada hari-hari itu: SE Kepala.")]).toEqual([
    422,
    true,
  ]);
  expect((await administrator.get(paths.calendarSettings)).text).toMatch(/<h3>Jam musiman<\/h3>/);
});
