import { Kysely, PostgresDialect, sql } from "kysely";
import type { PostgresPool } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../test/support/database.ts";
import { preparingPool } from "./preparing-pool.ts";

let database: TestDatabase;
let pool: pg.Pool;
let db: Kysely<{ kept: { id: number } }>;
beforeAll(async () => {
  database = await freshDatabase();
  await sql`create table kept (id integer)`.execute(database.owner);
});
afterAll(() => database.drop());
beforeEach(() => {
  // One connection, so that what it keeps can be asked for.
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  db = new Kysely({ dialect: new PostgresDialect({ pool: preparingPool(pool as unknown as PostgresPool) }) });
});
afterEach(() => db.destroy());

const kept = async () =>
  (await pool.query<{ statement: string }>("select statement from pg_prepared_statements")).rows.map(
    ({ statement }) => statement,
  );
const times = async (count: number, ask: () => Promise<unknown>) => {
  for (let index = 0; index < count; index++) await ask();
};
const byId = (id: number) => db.selectFrom("kept").select("id").where("id", "=", id).execute();

test("what is often asked is planned once, whatever it is asked with", async () => {
  await times(4, () => byId(1));
  expect(await kept()).toEqual([]);
  await times(4, () => byId(2));
  expect(await kept()).toEqual(['select "id" from "kept" where "id" = $1']);
  await sql`insert into kept values (7)`.execute(db);
  expect(await byId(7)).toEqual([{ id: 7 }]);
});

test("what is seldom asked, writes or begins something is not", async () => {
  await times(8, () => db.insertInto("kept").values({ id: 1 }).execute());
  await times(8, () => db.transaction().execute(async () => {}));
  for (const id of [1, 2, 3, 4, 5, 6]) await sql`select ${sql.lit(id)}`.execute(db);
  expect(await kept()).toEqual([]);
});

test("of texts that never come again none is kept, and no more than two hundred of the rest", async () => {
  for (let id = 0; id < 230; id++) await times(5, () => sql`select ${sql.lit(id)}`.execute(db));
  expect(await kept()).toHaveLength(200);
});

test("a table that was changed under a kept plan breaks one answer, not those after it", async () => {
  const all = () => db.selectFrom("kept").selectAll().execute();
  await times(6, all);
  await sql`alter table kept add column word text`.execute(database.owner);
  await expect(all()).rejects.toThrow("cached plan");
  expect(await all()).not.toEqual([]);
});
