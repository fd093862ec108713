import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownFolder } from "../../../test/support/own-folder.ts";
import { startHolder } from "../../../test/support/server-holder.ts";
import { until } from "../../../test/support/until.ts";
import { withClient } from "../connect.ts";
import { attachEmbedded, type Embedded, type EmbeddedOptions } from "./embedded.ts";
import { settleDataDir } from "./data-home.ts";
import { databaseUser } from "./database-user.ts";
import { findPostmaster } from "./postmaster.ts";
import { isAlive } from "./processes.ts";

let made: ReturnType<typeof ownFolder>;
let folder: ReturnType<typeof ownFolder>;
let lines: string[] = [];
beforeAll(async () => {
  made = folder = ownFolder();
  await (await attach()).release();
});
afterAll(() => made.remove());
beforeEach(() => {
  folder = ownFolder();
  lines = [];
});
afterEach(() => folder.remove());

/** Saves a second of making: a cluster that was made before, as its owner left it. */
const useMade = () => execFileSync("cp", ["-a", join(made.path, "postgres"), folder.path]);

function attach(settings: EmbeddedOptions["settings"] = { fsync: "off" }): Promise<Embedded> {
  const say = (line: string) => lines.push(line);
  const dataDir = settleDataDir({ path: folder.path, chosen: true, root: folder.path }, databaseUser(), say);
  return attachEmbedded({ dataDir, say, settings });
}
const ask = <T>(url: string, sql: string) =>
  withClient(url, "DATABASE_URL", async (client) => (await client.query(sql)).rows as T[]);
const write = (url: string, n: number) =>
  ask(url, `create table if not exists kept (n int); insert into kept values (${n})`);
/** One of the server's own processes. */
const writerOf = async ({ superuserUrl }: Embedded) =>
  (await ask<{ pid: number }>(superuserUrl, "select pid from pg_stat_activity where backend_type = 'walwriter'"))[0]!
    .pid;
const cluster = () => join(folder.path, "postgres");

describe("the built-in database", () => {
  test("is made at the first start, safe, private, and is gone from memory when let go", async () => {
    const held = await attach({});
    const settings = ["fsync", "synchronous_commit", "full_page_writes", "data_checksums"];
    expect(
      await ask(held.ownerUrl, `select ${settings.map((name) => `current_setting('${name}') as ${name}`).join()}`),
    ).toEqual([{ fsync: "on", synchronous_commit: "on", full_page_writes: "on", data_checksums: "on" }]);
    expect(
      await ask(
        held.ownerUrl,
        "select current_setting('listen_addresses') as a, rolsuper from pg_roles where rolname = current_user",
      ),
    ).toEqual([{ a: "", rolsuper: false }]);
    expect(statSync(cluster()).mode & 0o077).toBe(0);
    expect(statSync(join(folder.path, "socket")).mode & 0o077).toBe(0);
    const wrong = Object.assign(new URL(held.ownerUrl), { password: "wrong" }).href;
    await expect(ask(wrong, "select 1")).rejects.toThrow("refused this user name and password");

    const pid = held.postmasterPid();
    await held.release();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  test("is shared by many and stopped by the last of them", async () => {
    useMade();
    const first = await attach();
    const second = await startHolder(folder.path).held;
    expect(second.postmaster).toBe(first.postmasterPid());
    await first.release();
    expect(await ask(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await second.letGo()).toBe(0);
    expect(findPostmaster(cluster())).toBeNull();
  });

  test("is made once by two that start at the same moment", async () => {
    const holders = await Promise.all([1, 2, 3].map(() => startHolder(folder.path).held));
    expect(new Set(holders.map(({ postmaster }) => postmaster)).size).toBe(1);
    expect(holders.filter((holder) => holder.said().includes("Making the database"))).toHaveLength(1);
    await Promise.all(holders.map((holder) => holder.letGo()));
    expect(findPostmaster(cluster())).toBeNull();
  });

  test("is taken over by the next when its holder was killed", async () => {
    useMade();
    const killed = await startHolder(folder.path).held;
    await write(killed.url, 1);
    await killed.kill();
    expect(isAlive(killed.postmaster)).toBe(true);
    const next = await attach();
    expect(next.postmasterPid()).toBe(killed.postmaster);
    expect(await ask(next.ownerUrl, "select n from kept")).toEqual([{ n: 1 }]);
    await next.release();
    expect(isAlive(killed.postmaster)).toBe(false);
  });

  test("comes back by itself, with all that was acknowledged, when it is killed while held", async () => {
    useMade();
    const held = await attach();
    await write(held.ownerUrl, 1);
    const pid = held.postmasterPid();
    process.kill(pid, "SIGKILL");
    await until(() => held.postmasterPid() !== pid);
    expect(await ask(held.ownerUrl, "select n from kept")).toEqual([{ n: 1 }]);
    expect(lines).toContain("The database server ended by itself; starting it again.");
    await held.release();
  });

  test("ends when one of its processes falls over, so that it is started anew and never waits half alive", async () => {
    useMade();
    const held = await attach();
    await write(held.ownerUrl, 1);
    const pid = held.postmasterPid();
    process.kill(await writerOf(held), "SIGKILL");
    await until(() => held.postmasterPid() !== pid);
    expect(isAlive(pid)).toBe(false);
    expect(await ask(held.ownerUrl, "select n from kept")).toEqual([{ n: 1 }]);
    await held.release();
  });

  test("its twin: one that restarts itself stays, whatever becomes of that", async () => {
    useMade();
    const held = await attach({ fsync: "off", restart_after_crash: "on" });
    const pid = held.postmasterPid();
    const writer = await writerOf(held);
    process.kill(writer, "SIGKILL");
    await until(async () => (await writerOf(held)) !== writer);
    expect(held.postmasterPid()).toBe(pid);
    await held.release();
  });

  test("comes back when it and its holder were both killed, its pid file left behind", async () => {
    useMade();
    const killed = await startHolder(folder.path).held;
    await write(killed.url, 1);
    await killed.kill();
    process.kill(killed.postmaster, "SIGKILL");
    expect(existsSync(join(cluster(), "postmaster.pid"))).toBe(true);
    const next = await attach();
    expect(await ask(next.ownerUrl, "select n from kept")).toEqual([{ n: 1 }]);
    await next.release();
  });

  test("is not taken in by a pid file that names a stranger", async () => {
    useMade();
    await (await attach()).release();
    writeFileSync(
      join(cluster(), "postmaster.pid"),
      `${process.pid}\n${cluster()}\n1\n5432\n${folder.path}\n\n1 1\nready\n`,
    );
    const held = await attach();
    expect(held.postmasterPid()).not.toBe(process.pid);
    await held.release();
  });

  test("survives a first start that was killed half way", async () => {
    const { child, held } = startHolder(folder.path);
    held.catch(() => {});
    await until(() => readdirSync(folder.path).some((name) => name.includes("unfinished")));
    child.kill("SIGKILL");
    const next = await attach();
    expect(await ask(next.ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await next.release();
  });

  test("refuses a folder of another version, or of something else", async () => {
    mkdirSync(cluster());
    await expect(attach()).rejects.toThrow("is not a PostgreSQL database");
    writeFileSync(join(cluster(), "PG_VERSION"), "17\n");
    await expect(attach()).rejects.toThrow("was made by PostgreSQL 17, and this one is 18");
  });

  test("says in one line why it does not start", async () => {
    useMade();
    await (await attach()).release();
    writeFileSync(join(cluster(), "global", "pg_control"), "");
    await expect(attach()).rejects.toThrow(/^The database in .* does not start: .*pg_control/);
  });
});
