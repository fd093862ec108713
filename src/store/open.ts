import type { Kysely } from "kysely";
import type pg from "pg";
import { Trouble } from "#lib/trouble.ts";
import { openPool, withClient } from "./connect.ts";
import { makeDb } from "./in-office.ts";
import { countMigrations, type Migration, migrate, ownMigrations } from "./migrate.ts";
import { ensureRights, givenAppLogin, ownAppLogin } from "./roles.ts";
import type { Tables } from "./tables.ts";

/** The database, migrated and open as the role that owns nothing. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** True when the database can be reached and has exactly this program's shape. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly ownerUrl: string;
  /** DATABASE_APP_URL; without it the owner makes the app's role. */
  readonly appUrl?: string | undefined;
  /** Where the password of a role of our making is kept. */
  readonly passwordFile: string;
  readonly say: (line: string) => void;
  /** Called once the database answers: `isNew` when nothing was ever migrated into it. */
  readonly beforeMigrating?: (isNew: boolean) => void;
  /** Called with the owner's connection once the database has this program's shape; what it throws ends the opening. */
  readonly afterMigrating?: (owner: pg.Client) => Promise<void>;
  /** Other migrations than the program's own, for tests. */
  readonly migrations?: readonly Migration[];
}

const OLDEST_SERVER = 15;

/** Migrates as the owner, then opens the pool as the app's role. Every "no" of the database is a `Trouble`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const migrations = options.migrations ?? ownMigrations();
  const appUrl = await withClient(options.ownerUrl, "DATABASE_URL", async (owner) => {
    await refuseOldServer(owner);
    options.beforeMigrating?.(await isNew(owner));
    const login = options.appUrl
      ? await givenAppLogin(owner, options.appUrl)
      : await ownAppLogin(owner, options.ownerUrl, options.passwordFile);
    const applied = await migrate(owner, migrations, login.role);
    if (applied.length) options.say(`Database: ${applied.length} migrations applied.`);
    await ensureRights(owner, login.role);
    await options.afterMigrating?.(owner);
    return login.url;
  });
  if (options.appUrl) await withClient(appUrl, "DATABASE_APP_URL", async () => {});

  let closing = false;
  // What breaks while the program ends is its own doing and nobody's news.
  const pool = openPool(appUrl, (line) => closing || options.say(line));
  const db = makeDb(pool);
  return {
    db,
    pool,
    ownerUrl: options.ownerUrl,
    appUrl,
    isReady: () =>
      countMigrations(pool).then(
        (count) => count === migrations.length,
        () => false,
      ),
    close: () => {
      closing = true;
      return pool.end();
    },
  };
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; name: string }>(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as name`,
  );
  const { version, name } = rows[0] ?? { version: 0, name: "?" };
  if (version < OLDEST_SERVER)
    throw new Trouble(
      `DATABASE_URL: that PostgreSQL is version ${name}, and ${OLDEST_SERVER} is the oldest that works.`,
    );
}

async function isNew(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ is_new: boolean }>("select to_regclass('migration') is null as is_new");
  return rows[0]?.is_new ?? false;
}
