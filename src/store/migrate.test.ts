import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyDatabase } from "../../test/support/database.ts";
import { withClient } from "./connect.ts";
import { APP_ROLE, migrate, type Migration, readMigrations } from "./migrate.ts";

let database: { ownerUrl: string; drop(): Promise<void> };
let folder: string;
beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), "tanggap-migrations-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const files = (contents: Record<string, string>): Migration[] => {
  for (const [name, sql] of Object.entries(contents)) writeFileSync(join(folder, name), sql);
  return readMigrations(folder);
};
const first = { "0001-first.sql": `create table first (id int); grant select on first to ${APP_ROLE};` };
const second = { "0002-second.sql": "create table second (id int); insert into first values (1);" };
const apply = (migrations: Migration[], role = APP_ROLE) =>
  withClient(database.ownerUrl, "DATABASE_URL", (owner) => migrate(owner, migrations, role));
const ask = (sql: string) =>
  withClient(database.ownerUrl, "DATABASE_URL", async (owner) => (await owner.query(sql)).rows as unknown[]);

describe("migrating", () => {
  test("applies what is missing, in order, once", async () => {
    expect(await apply(files(first))).toEqual(["0001-first.sql"]);
    expect(await apply(files({ ...first, ...second }))).toEqual(["0002-second.sql"]);
    expect(await apply(files({}))).toEqual([]);
    expect(await ask("select number, name from migration order by number")).toEqual([
      { number: 1, name: "0001-first.sql" },
      { number: 2, name: "0002-second.sql" },
    ]);
  });

  test("by two processes at once is done by one of them", async () => {
    const migrations = files({ ...first, ...second });
    const applied = await Promise.all([apply(migrations), apply(migrations), apply(migrations)]);
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 2]);
    expect(await ask("select id from first")).toEqual([{ id: 1 }]);
  });

  test("leaves nothing of a migration that fails", async () => {
    const broken = { "0002-broken.sql": "create table half (id int); select 1 / 0;" };
    await expect(apply(files({ ...first, ...broken }))).rejects.toThrow("migration 0002-broken.sql: division by zero");
    expect(await ask("select to_regclass('half') as half, count(*)::int from migration")).toEqual([
      { half: null, count: 1 },
    ]);
  });

  test("refuses a database of a newer program", async () => {
    await apply(files({ ...first, ...second }));
    rmSync(join(folder, "0002-second.sql"));
    await expect(apply(files({}))).rejects.toThrow("newer Tanggap");
  });

  test("refuses when an applied file was changed, but not for its line ends", async () => {
    await apply(files(first));
    expect(await apply(files({ "0001-first.sql": `${first["0001-first.sql"]}`.replaceAll("\n", "\r\n") }))).toEqual([]);
    await expect(apply(files({ "0001-first.sql": "create table other (id int)" }))).rejects.toThrow("was changed");
  });

  test("grants to the app's role by whatever name it has", async () => {
    await ask(`create role "the other_app"`);
    try {
      await apply(files(first), "the other_app");
      const granted = `select has_table_privilege('the other_app', 'first', 'select') as other,
        has_table_privilege('${APP_ROLE}', 'first', 'select') as usual`;
      expect(await ask(granted)).toEqual([{ other: true, usual: false }]);
    } finally {
      await ask(`drop table if exists first; drop role "the other_app"`);
    }
  });

  test("finds a gap in the numbers", () => {
    expect(() => files({ ...first, "0003-third.sql": "" })).toThrow("0003-third.sql should be number 2");
  });
});
