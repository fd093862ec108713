import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint } from "#complaints/types.ts";
import { openAt } from "#calendar/open-at.ts";
import { verifyRecord } from "#queries/verify/verify-record.ts";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { makeYear } from "./make-year.ts";

let office: TestOffice;
let events: { complaint: string; body: ComplaintEvent }[];
beforeAll(async () => {
  const end = Date.parse("2026-11-20T12:00:00+07:00");
  office = await openOffice({ now: end });
  const officers = [await office.hire("officer", "Ani"), await office.hire("officer", "Bagus")];
  const people = { officers, receptionist: await office.hire("receptionist"), leader: await office.hire("leader") };
  const settings = { office: office.code, complaints: 160, seed: 5, end, clock: office.clock, progress: () => {} };
  await makeYear(office.ctx, { ...settings, ...people });
  const rows = await office.database.owner
    .selectFrom("complaint_event")
    .select(["complaint", "body"])
    .orderBy("complaint")
    .orderBy("seq")
    .execute();
  events = rows as typeof events;
}, 120_000);
afterAll(() => office.close());

describe("a year of the demo", () => {
  test("holds by the rules: each row is the fold of its events", async () => {
    const rows = await office.database.owner.selectFrom("complaint").select(["id", "state"]).execute();
    expect(rows).toHaveLength(160);
    for (const { id, state } of rows)
      expect(state).toEqual(fold(events.filter(({ complaint }) => complaint === id).map(({ body }) => body)));
  });

  test("is whole as a record", async () => {
    const { keys } = office.ctx;
    const verified = await verifyRecord(office.database.owner, { keys, heads: [], progress: () => {} });
    expect(verified).toMatchObject({ damages: [], waiting: 0 });
  });

  test("has many ways in, answers, ratings, late ones and some that still wait", async () => {
    const rows = await office.database.owner.selectFrom("complaint").select("state").execute();
    const states = rows.map(({ state }) => state);
    expect(new Set(states.map(({ channel }) => channel)).size).toBeGreaterThan(7);
    const end = office.clock.now;
    const late = ({ closed, clocks }: Complaint) => {
      const response = clocks.response;
      return closed === null && response?.stoppedAt === null && (response.dueAt ?? end) < end;
    };
    expect(states.some(late)).toBe(true);
    expect(states.some(({ stage }) => stage === "in_review" || stage === "lodged")).toBe(true);
    expect(states.some(({ objectedAt }) => objectedAt !== null)).toBe(true);
    expect(states.some(({ rating }) => rating !== null)).toBe(true);
    expect(states.some(({ closed }) => closed !== null)).toBe(true);
    expect(states.some(({ anonymous }) => anonymous)).toBe(true);
  });

  test("its people work in service hours on working days", async () => {
    const { calendar } = await office.ctx.procedures.inForce(office.code);
    const byStaff = events.filter(({ body }) => body.by.is === "staff");
    expect(byStaff.length).toBeGreaterThan(100);
    expect(byStaff.filter(({ body }) => !openAt(calendar, body.at).open)).toEqual([]);
  });

  test("sends nothing: each letter counts as sent at its time", async () => {
    const rows = await office.database.owner.selectFrom("outbox").select(["state", "sealed_address"]).execute();
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(["delivered"]));
  });
});
