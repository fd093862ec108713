import { afterAll, beforeAll, expect, test } from "vitest";
import { isProposed } from "#sop/ask.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { inOffice } from "#store/in-office.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { loadSop } from "./load-sop.ts";
import { openContext } from "./open-context.ts";
import { saveOffice } from "./settings/save-office.ts";
import { saveCalendar } from "./settings/save-calendar.ts";
import { signReading } from "./settings/sign-reading.ts";

let office: TestOffice;
let leader: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  leader = await office.hire("leader", "Lestari", "Kepala");
});
afterAll(() => office.close());

const words = { name: { id: "BPS Lain", en: "BPS Other" } };

test("what one process sets holds in another from its next request on", async () => {
  const { ctx, code, database } = office;
  const other = openContext(database.db, ctx.keys, ctx.now, ctx.files);
  const { id } = await other.procedures.inForce(code);
  await saveOffice(ctx, leader, words, 0);
  expect((await other.procedures.byId(code, id)).sop.office.name).toEqual(words.name);
  await saveOffice(ctx, leader, null, 1);
  const inTransaction = await inOffice(database.db, code, (tx) => other.procedures.byId(code, id, tx));
  expect(inTransaction.sop.office.name).toEqual(sop1700.office.name);
  await saveOffice(ctx, leader, words, 2);
  expect((await other.procedures.inForce(code)).sop.office.name).toEqual(words.name);
});

test("it holds for complaints of an earlier version of the SOP too, and in no other office", async () => {
  const { ctx, code, database } = office;
  const before = await ctx.procedures.inForce(code);
  await office.loadSop({ ...sop1700, fee: { id: "Rp0", en: "nothing" } });
  await loadSop(database.owner, "1771", sop1700, ctx.now());
  for (const { id, clocks } of sop1700.readings)
    if (clocks?.includes("receipt")) expect(await signReading(ctx, leader, id, 0)).toBeNull();
  expect(isProposed((await ctx.procedures.byId(code, before.id)).sop, "receipt")).toBe(false);
  expect(isProposed((await ctx.procedures.inForce(code)).sop, "receipt")).toBe(false);
  expect(isProposed((await ctx.procedures.inForce("1771")).sop, "receipt")).toBe(true);
});

test("of two who change the same at once, one is told", async () => {
  const { ctx, code } = office;
  const because = { id: "Uji", en: "Test" };
  const both = await Promise.all([1, 2].map(() => saveCalendar(ctx, leader, { changes: [], because }, 0)));
  expect(both.filter((one) => typeof one === "number")).toHaveLength(1);
  expect(both).toContainEqual({ refusal: "changed_meanwhile" });
  expect((await ctx.procedures.inForce(code)).settings.calendarSeq).toBeGreaterThan(0);
});
