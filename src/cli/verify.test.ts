import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sealRows } from "#store/record/seal-rows.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { verify } from "./verify.ts";
import type { withData } from "./with-data.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await office.lodge();
  await sealRows(office.database.db, office.ctx);
});
afterAll(() => office.close());

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const data = { store: { ownerUrl: office.database.ownerUrl }, keys: office.ctx.keys };
  const opened = ((_io, work) => work(data as never, undefined as never)) as typeof withData;
  const code = await verify(args, { out: (text) => out.push(text), err: (text) => err.push(text) }, opened);
  return { code, out, err };
}

describe("verify", () => {
  test("prints the head alone, which a later run takes", async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([0, [expect.stringMatching(/^1700:1:[\w-]{44}$/)]]);
    expect(err).toEqual(["1 complaint events, 0 audit events, 1 links", "The record is whole."]);
    await office.lodge();
    expect(await run("--head", out[0]!)).toMatchObject({
      code: 0,
      err: [expect.stringContaining("1 rows wait"), "Each head given is still in its chain.", "The record is whole."],
    });
    expect(await run("--head", "1700:9:AAAA")).toMatchObject({ code: 1 });
  });

  test("names what is damaged and fails", async () => {
    const { complaint } = await office.lodge();
    await sql`update submission set description = 'lain' where complaint = ${complaint.id}`.execute(
      office.database.owner,
    );
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain(`${complaint.reference}, event 1: its words (submission) were changed.`);
    expect(err.at(-1)).toBe("DAMAGED: 1 findings.");
  });

  test.each([["--head", "x"], ["--head"], ["all"], ["--all"]])("says how, to %j", async (...args) => {
    expect(await run(...args)).toMatchObject({ code: 1, out: [], err: [expect.stringContaining("Usage")] });
  });
});
