import { expect, test } from "vitest";
import { calendar } from "./calendar.ts";
import { due } from "./due.ts";

async function run(command: typeof due, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("due answers in JSON with its working and the office's offset", async () => {
  const { code, out, err } = await run(due, "2026-12-23T03:00:00Z", "--working-days", "1");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const decree = "SKB 1497/2025, 2/2025, 5/2025";
  expect(JSON.parse(out)).toEqual({
    from: "2026-12-23T10:00:00+07:00",
    dueAt: "2026-12-28T15:30:00+07:00",
    counted: ["2026-12-28"],
    skipped: [
      { date: "2026-12-24", why: "collective_leave", name: "Hari Raya Natal", decree },
      { date: "2026-12-25", why: "holiday", name: "Hari Raya Natal", decree },
      { date: "2026-12-26", why: "weekend" },
      { date: "2026-12-27", why: "weekend" },
    ],
  });
});

test("the example of the command", async () => {
  const { out } = await run(due, "2026-03-04T10:00:00+07:00", "--working-days=10");
  expect(JSON.parse(out)).toMatchObject({ dueAt: "2026-03-25T15:30:00+07:00", counted: { length: 10 } });
});

test("due counts service minutes", async () => {
  const { out } = await run(due, "--service-minutes", "60", "2026-03-05T15:00:00+07:00");
  expect(JSON.parse(out)).toMatchObject({ dueAt: "2026-03-06T08:30:00+07:00" });
});

test.each([
  ["no instant", ["--working-days", "10"], "Usage"],
  ["no limit", ["2026-03-04T10:00:00+07:00"], "Usage"],
  ["both limits", ["2026-03-04T10:00:00+07:00", "--working-days", "1", "--service-minutes", "1"], "Usage"],
  ["an unknown option", ["2026-03-04T10:00:00+07:00", "--weeks", "1"], "Usage"],
  ["an instant without offset", ["2026-03-04T10:00:00", "--working-days", "1"], "not an instant"],
  ["a day that does not exist", ["2026-02-30T10:00:00+07:00", "--working-days", "1"], "not an instant"],
  ["nothing to count", ["2026-03-04T10:00:00+07:00", "--working-days", "0"], "whole number"],
  ["half a day", ["2026-03-04T10:00:00+07:00", "--working-days", "1.5"], "whole number"],
  ["a year without a table", ["2027-12-30T10:00:00+07:00", "--working-days", "10"], "2028"],
])("due says what is wrong: %s", async (_words, args, says) => {
  const { code, out, err } = await run(due, ...args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(says);
});

test("calendar show lists a year with its decrees and its working days", async () => {
  const { code, out } = await run(calendar, "show", "2025");
  expect(code).toBe(0);
  expect(out).toMatch(/2025-08-18 Mon {2}collective leave +Proklamasi Kemerdekaan +SKB 933\/2025/);
  expect(out).toContain("17 holidays, 11 days of collective leave; 237 working days.");
});

test.each([
  ["no verb", []],
  ["no year", ["show"]],
  ["no such year", ["show", "2028"]],
  ["no year at all", ["show", "twenty"]],
])("calendar says what is wrong: %s", async (_words, args) => {
  const { code, out, err } = await run(calendar, ...args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.length).toBeGreaterThan(10);
});
