import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeys } from "#lib/keys.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { intakeWrapping } from "./intake-key.ts";
import { reWrapIntake } from "./re-wrap.ts";

let at: MailOffice;
beforeAll(async () => {
  at = await openMailOffice();
});
afterAll(() => at.office.close());

test("after a new root, the old one is needed for nothing that waits; what a complaint holds is left to its key", async () => {
  const { database, code } = at.office;
  const waits = await at.take(at.mail({ headers: { "List-Id": "<x.example>" } }));
  const taken = await at.take(at.mail({}));
  const [first, second] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(9)];
  const rotated = openKeys(() => [first, second]);
  expect(await reWrapIntake(database.owner, rotated)).toEqual([]);
  const rows = await database.owner.selectFrom("intake").select(["id", "wrapped"]).execute();
  const wrapped = new Map(rows.map((row) => [row.id, row.wrapped!]));
  expect(wrapped.get(waits.row.id)![0]).toBe(2);
  expect(rotated.unseal(intakeWrapping(code), wrapped.get(waits.row.id)!, waits.row.id)).toHaveLength(32);
  expect(wrapped.get(taken.row.id)).toEqual(taken.row.wrapped);
  expect(
    await reWrapIntake(
      database.owner,
      openKeys(() => [first, first, first]),
    ),
  ).toEqual([waits.row.id]);
});
