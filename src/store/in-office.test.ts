import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../test/support/database.ts";
import { inOffice } from "./in-office.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const office = sql<{ office: string }>`select current_setting('tanggap.office', true) as office`;

describe("work in an office", () => {
  test("knows its office, and the next work on the same connection does not", async () => {
    const inside = await inOffice(database.db, "1700", (trx) => office.execute(trx));
    expect(inside.rows).toEqual([{ office: "1700" }]);
    const after = await office.execute(database.db);
    expect(after.rows[0]?.office ?? "").toBe("");
  });

  test("is undone as a whole when it throws", async () => {
    const failing = inOffice(database.owner, "1700", async (trx) => {
      await sql`create table gone ()`.execute(trx);
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    const found = await sql<{ found: string | null }>`select to_regclass('gone') as found`.execute(database.owner);
    expect(found.rows[0]?.found).toBeNull();
  });

  test("takes nothing but an office code", () => {
    expect(() => inOffice(database.db, "1700'; drop table x", async () => {})).toThrow("office code");
  });

  test("runs as a role that owns nothing and can't pass by row-level security", async () => {
    const role = await sql<{ rolsuper: boolean; rolbypassrls: boolean }>`
      select rolsuper, rolbypassrls from pg_roles where rolname = current_user`.execute(database.db);
    expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await expect(sql`create table mine ()`.execute(database.db)).rejects.toThrow("permission denied");
  });
});
