import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { attachEmbedded } from "#store/embedded/embedded.ts";
import { settleDataDir } from "#store/embedded/data-home.ts";
import { databaseUser } from "#store/embedded/database-user.ts";
import { isAlive } from "#store/embedded/processes.ts";
import { APP_ROLE, migrate, ownMigrations } from "#store/migrate.ts";
import { sweepTestFolders, TEST_FOLDER } from "./sweep-test-folders.ts";

/** How tests reach the server that they share. */
export interface TestAddresses {
  /** May do everything: makes and drops the databases of tests. */
  readonly superuserUrl: string;
  /** Owns the template and its copies, and is no superuser. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly template: string;
}

export interface TestServer {
  readonly addresses: TestAddresses;
  stop(): Promise<void>;
}

/** TEST_DATABASE_URL (a superuser's) names another server, such as Debian's; else it is one of our own, gone afterwards. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { addresses: await prepareTemplate(given), stop: async () => {} };
  const { url, stop } = await startOwnServer();
  try {
    return { addresses: await prepareTemplate(url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startOwnServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  await sweepTestFolders();
  const folder = mkdtempSync(join(tmpdir(), TEST_FOLDER));
  const dataDir = settleDataDir({ path: folder, chosen: true, root: folder }, databaseUser(), () => {});
  const settings = { fsync: "off", full_page_writes: "off", synchronous_commit: "off", max_connections: "300" };
  const embedded = await attachEmbedded({ dataDir, say: () => {}, settings });
  const clearAway = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const endAtOnce = () => {
    const pid = embedded.postmasterPid();
    process.kill(pid, "SIGQUIT");
    while (isAlive(pid)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    clearAway();
  };
  // Ctrl-C and the like leave no time for waiting.
  process.once("exit", endAtOnce);
  return {
    url: embedded.superuserUrl,
    stop: async () => {
      process.off("exit", endAtOnce);
      await embedded.release();
      clearAway();
    },
  };
}

/** One migrated database; the roles are the server's, so they get their passwords anew for this run. */
async function prepareTemplate(superuserUrl: string): Promise<TestAddresses> {
  const template = "tanggap_template";
  const password = randomBytes(12).toString("hex");
  const urlFor = (role: string) => {
    const url = new URL(superuserUrl);
    Object.assign(url, { username: role, password, pathname: `/${template}` });
    return url.href;
  };
  await withAdmin(superuserUrl, async (admin) => {
    await admin.query(`drop database if exists ${template} with (force)`);
    for (const [role, rights] of [
      ["tanggap_test_owner", "createdb createrole"],
      [APP_ROLE, ""],
    ]) {
      const { rowCount } = await admin.query("select from pg_roles where rolname = $1", [role]);
      if (!rowCount) await admin.query(`create role ${role}`);
      await admin.query(`alter role ${role} login ${rights} password '${password}'`);
    }
    await admin.query(`create database ${template} owner tanggap_test_owner template template0 encoding 'UTF8'`);
  });
  const ownerUrl = urlFor("tanggap_test_owner");
  await withAdmin(ownerUrl, (owner) => migrate(owner, ownMigrations(), APP_ROLE));
  return { superuserUrl, ownerUrl, appUrl: urlFor(APP_ROLE), template };
}

async function withAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
