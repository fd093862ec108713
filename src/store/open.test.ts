import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asSuperuser, emptyDatabase } from "../../test/support/database.ts";
import { openStore, type Store, type StoreOptions } from "./open.ts";

let database: { ownerUrl: string; drop(): Promise<void> };
let folder: string;
const opened: Store[] = [];
const roles = new Set<string>();

beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), "tanggap-store-"));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await database.drop();
  for (const role of roles) await asSuperuser(`drop role if exists ${role}`);
  roles.clear();
  rmSync(folder, { recursive: true });
});

const nameOf = (url: string) => new URL(url).pathname.slice(1);
const withUser = (url: string, username: string, password: string) =>
  Object.assign(new URL(url), { username, password }).href;

async function open(options: Partial<StoreOptions> = {}): Promise<Store> {
  const role = `${nameOf(database.ownerUrl)}_app`;
  roles.add(role);
  const passwordFile = join(folder, "app-password");
  const store = await openStore({ ownerUrl: database.ownerUrl, passwordFile, say: () => {}, ...options });
  opened.push(store);
  return store;
}

async function signedInAs(store: Store): Promise<string> {
  const { rows } = await store.pool.query<{ name: string }>("select current_user::text as name");
  return rows[0]?.name ?? "";
}

describe("opening the store", () => {
  test("makes the app's role for this database, its password in a file for nobody else", async () => {
    const store = await open();
    expect(await signedInAs(store)).toBe(`${nameOf(database.ownerUrl)}_app`);
    expect(statSync(join(folder, "app-password")).mode & 0o777).toBe(0o600);
    expect(await store.isReady()).toBe(true);
  });

  test("by two processes at their first start ends well for both", async () => {
    const stores = await Promise.all([open(), open(), open()]);
    expect(new Set(await Promise.all(stores.map(signedInAs))).size).toBe(1);
  });

  test("gives the role a new password when the file is lost", async () => {
    await open();
    rmSync(join(folder, "app-password"));
    expect(await signedInAs(await open())).toMatch(/_app$/);
    expect(readFileSync(join(folder, "app-password"), "utf8").trim().length).toBeGreaterThan(30);
  });

  test("uses a login that was given, and passes the rights on to it", async () => {
    await open();
    const role = `given_${nameOf(database.ownerUrl)}`;
    roles.add(role);
    await asSuperuser(`create role ${role} login password 'secret'`);
    await asSuperuser(`grant ${nameOf(database.ownerUrl)}_app to tanggap_test_owner with admin option`);
    const store = await open({ appUrl: withUser(database.ownerUrl, role, "secret") });
    expect(await signedInAs(store)).toBe(role);
    expect(await store.isReady()).toBe(true);
  });

  test("refuses an app login that is the owner", async () => {
    await expect(open({ appUrl: database.ownerUrl })).rejects.toThrow(/^DATABASE_APP_URL: .*make another/);
  });

  test("says so when the owner may make no roles", async () => {
    const role = `poor_${nameOf(database.ownerUrl)}`;
    roles.add(role);
    await asSuperuser(`create role ${role} login password 'secret'`);
    await asSuperuser(`alter database ${nameOf(database.ownerUrl)} owner to ${role}`);
    const ownerUrl = withUser(database.ownerUrl, role, "secret");
    await expect(open({ ownerUrl })).rejects.toThrow("give it CREATEROLE, or make a role yourself");
  });

  test("says what is wrong with an address that leads nowhere", async () => {
    const nowhere = "postgres://owner:secret@127.0.0.1:1/tanggap";
    await expect(open({ ownerUrl: nowhere })).rejects.toThrow(/^DATABASE_URL: no database answers there.*ECONNREFUSED/);
    const missing = Object.assign(new URL(database.ownerUrl), { pathname: "/nobody_made_it" }).href;
    await expect(open({ ownerUrl: missing })).rejects.toThrow(/^DATABASE_URL: there is no database of this name/);
  });

  test("replaces a connection that the server closed", async () => {
    const lines: string[] = [];
    const store = await open({ say: (line) => lines.push(line) });
    const { rows } = await store.pool.query<{ pid: number }>("select pg_backend_pid() as pid");
    const broken = new Promise((resolve) => store.pool.once("error", resolve));
    await asSuperuser(`select pg_terminate_backend(${rows[0]?.pid})`);
    await broken;
    expect(await store.isReady()).toBe(true);
    expect(lines.join()).toContain("connection broke");
  });

  test("reads bigint as a number", async () => {
    const store = await open();
    const { rows } = await store.pool.query("select 9007199254740991::bigint as most");
    expect(rows).toEqual([{ most: Number.MAX_SAFE_INTEGER }]);
    expect(pg.types.getTypeParser(pg.types.builtins.INT8)).not.toBe(Number);
  });
});
