import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import { openPool } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import "./global-setup.ts";

/** A migrated database of one's own. */
export interface TestDatabase {
  /** As the app's role: owns nothing, row-level security holds. */
  readonly db: Kysely<Tables>;
  /** As the owner of the tables. */
  readonly owner: Kysely<Tables>;
  readonly pool: pg.Pool;
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated template: some tens of milliseconds. `drop` it in `afterAll` or `afterEach`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template } = inject("testServer");
  const name = await createDatabase(template);
  const pools = [named(appUrl, name), named(ownerUrl, name)].map((url) => openPool(url, () => {}));
  const [pool, ownerPool] = pools as [pg.Pool, pg.Pool];
  return {
    db: makeDb(pool),
    owner: makeDb(ownerPool),
    pool,
    ownerUrl: named(ownerUrl, name),
    appUrl: named(appUrl, name),
    drop: async () => {
      await Promise.all(pools.map((each) => each.end()));
      await asSuperuser(`drop database if exists ${name} with (force)`);
    },
  };
}

/** An empty database of the owner's, without a single table: for tests of migrating and of whole processes. */
export async function emptyDatabase(): Promise<{ ownerUrl: string; drop(): Promise<void> }> {
  const name = await createDatabase("template0");
  return {
    ownerUrl: named(inject("testServer").ownerUrl, name),
    drop: () => asSuperuser(`drop database if exists ${name} with (force)`),
  };
}

async function createDatabase(template: string): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(`create database ${name} owner tanggap_test_owner template ${template}`);
  return name;
}

/** Runs one statement as the superuser, on the server's first database. */
export async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServer").superuserUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function named(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
