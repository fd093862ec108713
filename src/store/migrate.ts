import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { Trouble } from "#lib/trouble.ts";
import { codeOf } from "./connect.ts";

/** One numbered step of the database's shape. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The name to which the migrations grant the app's rights; a login of another name takes its place. */
export const APP_ROLE = "tanggap_app";

/** Any number: all that migrate one database must take the same. */
const LOCK = 7_261_700;

/** The program's own migrations: beside this file in the source, beside the bundle once built. */
export const ownMigrations = (): Migration[] =>
  readMigrations(fileURLToPath(new URL("./migrations/", import.meta.url)));

/** Reads `NNNN-name.sql` files in order. A gap or a double number is a mistake in the program. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name, index) => {
    const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1) throw new Error(`migration ${name} should be number ${index + 1}`);
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { number, name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

/**
 * Brings the database to the shape of this program, forward only, each migration in a transaction of its own; a second
 * process waits for the first. Gives the names of those applied. Refuses a database shaped by a newer program.
 */
export async function migrate(
  owner: pg.ClientBase,
  migrations: readonly Migration[],
  appRole: string,
): Promise<string[]> {
  return alone(owner, async () => {
    await owner.query(
      `create table if not exists migration (
         number integer primary key, name text not null, checksum text not null,
         applied_at timestamptz not null default now())`,
    );
    const { rows } = await owner.query<Migration>("select number, name, checksum from migration order by number");
    refuseForeign(rows, migrations);
    const missing = migrations.slice(rows.length);
    for (const migration of missing) await apply(owner, migration, appRole);
    return missing.map(({ name }) => name);
  });
}

/** Does what only one process at a time may do to a database. */
export async function alone<T>(owner: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await owner.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    return await work();
  } finally {
    await owner.query("select pg_advisory_unlock($1)", [LOCK]);
  }
}

/** The number of migrations that a database has, for the readiness check. */
export async function countMigrations(db: pg.ClientBase | pg.Pool): Promise<number> {
  const { rows } = await db.query<{ count: number }>("select count(*)::int as count from migration");
  return rows[0]?.count ?? 0;
}

function refuseForeign(applied: readonly Migration[], known: readonly Migration[]): void {
  if (applied.length > known.length)
    throw new Trouble(
      `This database was migrated by a newer Tanggap (it has ${applied.length} migrations, this one knows ${known.length}): update the program.`,
    );
  const changed = applied.find((migration, index) => migration.checksum !== known[index]?.checksum);
  if (changed)
    throw new Trouble(
      `Migration ${changed.name} was changed after this database had applied it: put the file back as it was, and write a new migration instead.`,
    );
}

async function apply(owner: pg.ClientBase, migration: Migration, appRole: string): Promise<void> {
  await owner.query("begin");
  try {
    await owner.query(forRole(migration.sql, appRole));
    await owner.query("insert into migration (number, name, checksum) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw migrationTrouble(error, migration);
  }
}

const forRole = (sql: string, role: string) =>
  role === APP_ROLE ? sql : sql.replaceAll(/\btanggap_app\b/g, `"${role.replaceAll('"', '""')}"`);

const INSUFFICIENT_PRIVILEGE = "42501";
const FEATURE_MISSING = ["0A000", "58P01", "42704"];
const DISK_FULL = "53100";

function migrationTrouble(error: unknown, { name }: Migration): unknown {
  const reason = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (code === INSUFFICIENT_PRIVILEGE)
    return new Trouble(`Migration ${name}: the owner in DATABASE_URL may not do that (${reason}); give it the right.`);
  if (code === DISK_FULL) return new Trouble(`Migration ${name}: the database's disk is full; free some space.`);
  if (FEATURE_MISSING.includes(code))
    return new Trouble(`Migration ${name}: the database lacks something (${reason}); install it on its server.`);
  return error instanceof Error ? Object.assign(error, { message: `migration ${name}: ${reason}` }) : error;
}
