import { afterAll, beforeAll, expect, test } from "vitest";
import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import { search } from "#queries/search.ts";
import { openOffice, type TestOffice } from "../../../../test/support/office.ts";
import { fillBulk } from "./fill.ts";

const COUNT = 60;
let office: TestOffice;
let officer: Awaited<ReturnType<TestOffice["hire"]>>;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer");
  const { database, ctx, code } = office;
  const procedure = await ctx.procedures.inForce(code);
  await fillBulk(database.owner, procedure, ctx.keys, [officer.id], COUNT, ctx.now(), () => {});
});
afterAll(() => office.close());

test("what is written in bulk has the shape that the commands give: each row is the fold of its events", async () => {
  const { owner } = office.database;
  const rows = await owner.selectFrom("complaint").select(["id", "state"]).execute();
  expect(rows).toHaveLength(COUNT);
  for (const { id, state } of rows) {
    const events = owner.selectFrom("complaint_event").select("body").where("complaint", "=", id).orderBy("seq");
    expect(state).toEqual(fold((await events.execute()).map(({ body }) => body as ComplaintEvent)));
  }
});

test("each is found by the number in its words", async () => {
  const { total } = await search(office.ctx, officer, "57", { from: 0, most: 10 });
  expect(total).toBe(1);
});
