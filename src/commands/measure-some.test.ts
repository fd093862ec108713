import { afterAll, beforeAll, expect, test } from "vitest";
import { measureSteps } from "#jobs/measure.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { MEASURING_RULES, measureSome } from "./measure-some.ts";

let office: TestOffice;
let officer: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Rina", "Petugas");
});
afterAll(() => office.close());

const measured = async () => {
  await sealRows(office.database.db, office.ctx);
  while (await measureSteps(office.ctx, () => false));
};
const kept = async () => ({
  one: await office.database.owner
    .selectFrom("measure")
    .selectAll()
    .orderBy("complaint")
    .orderBy("seq")
    .orderBy("kind")
    .orderBy("about")
    .execute(),
  days: await office.database.owner
    .selectFrom("measure_day")
    .selectAll()
    .orderBy("kind")
    .orderBy("about")
    .orderBy("day")
    .orderBy("amount")
    .orderBy("late")
    .orderBy("reported")
    .execute(),
});

test("what was done is measured once, counted by day, and the same when it is made again", async () => {
  const { does } = deskOf(office);
  for (let number = 0; number < 4; number++) {
    const { complaint } = await office.lodge({ subject: `Nomor ${number}` });
    office.clock.now += 20 * MINUTE;
    await does(officer, complaint, "receipt", { complete: true });
    if (number % 2) await does(officer, complaint, "review", { ...aReview, reportedStaffId: null });
    await measured();
  }
  const first = await kept();
  expect(first.one.filter(({ kind }) => kind === "lodged")).toHaveLength(4);
  expect(first.one.filter(({ about }) => about === "receive").map(({ amount }) => amount)).toEqual([20, 20, 20, 20]);
  const receipts = first.days.filter(({ about }) => about === "receive");
  expect(receipts).toMatchObject([{ day: "2026-03-04", amount: 20, late: false, count: 4 }]);

  await office.database.owner
    .updateTable("measure_mark")
    .set({ rules: MEASURING_RULES - 1 })
    .execute();
  await measured();
  expect(await kept()).toEqual(first);
});

test("in small parts it comes to the same, and then there is nothing left to do", async () => {
  office.clock.now += 3 * HOUR;
  const { complaint } = await office.lodge();
  await deskOf(office).does(officer, complaint, "receipt", { complete: true });
  await sealRows(office.database.db, office.ctx);
  let parts = 0;
  while (await measureSome(office.ctx, office.code, 1)) parts += 1;
  expect(parts).toBeGreaterThan(1);
  const before = await kept();
  await office.database.owner
    .updateTable("measure_mark")
    .set({ rules: MEASURING_RULES - 1 })
    .execute();
  await measured();
  expect(await kept()).toEqual(before);
  expect(await measureSteps(office.ctx, () => false)).toBe(false);
});
