import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { until } from "../../test/support/until.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { keepDoing } from "./keep-doing.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const links = async () => (await office.database.owner.selectFrom("chain_link").select("position").execute()).length;

test("takes in what is committed while it runs, tells of a failure and goes on", async () => {
  const failures: unknown[] = [];
  let broken = true;
  const now = () => {
    if (broken) throw new Error("no clock");
    return office.clock.now;
  };
  await office.lodge();
  const ctx = { ...office.ctx, now };
  const seal = () => sealRows(ctx.db, ctx).then(() => false);
  const sealing = keepDoing(1, seal, (error) => failures.push(error));
  await until(() => failures.length > 0);
  expect(await links()).toBe(0);
  broken = false;
  await until(async () => (await links()) === 1);
  await office.lodge();
  await until(async () => (await links()) === 2);
  await sealing.stop();
});
