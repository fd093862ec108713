import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Trouble } from "#lib/trouble.ts";
import type { Binaries } from "./binaries.ts";
import type { DatabaseUser } from "./database-user.ts";

/** The role that owns the database and migrates it; the superuser is only for what it can't do. */
export const OWNER = "tanggap";
export const SUPERUSER = "postgres";
export const DATABASE = "tanggap";

const MAJOR = "18";

/** Password of both roles. It lies in the cluster, which only the server's user can open, and moves with it. */
export function readPassword(cluster: string): string {
  try {
    return readFileSync(passwordFile(cluster), "utf8").trim();
  } catch {
    throw new Trouble(`${passwordFile(cluster)} is missing or closed to this user: put it back from the backup.`);
  }
}

/** Refuses what no server of ours could open, with the reason. */
export function checkCluster(cluster: string): void {
  const path = join(cluster, "PG_VERSION");
  const version = existsSync(path) ? readFileSync(path, "utf8").trim() : null;
  if (version === MAJOR) return;
  const what = version ? `was made by PostgreSQL ${version}, and this one is ${MAJOR}` : "is not a PostgreSQL database";
  throw new Trouble(`The folder ${cluster} ${what}: restore a backup into a new DATA_DIR, or choose another DATA_DIR.`);
}

/**
 * Makes the cluster, its owner role and its database under another name, and renames it when it is whole, so that
 * an interrupted first start leaves nothing but rubbish, swept away by the next. Hold the start lock around it.
 */
export async function makeCluster(
  cluster: string,
  binaries: Binaries,
  user: DatabaseUser | null,
  sync = true,
): Promise<void> {
  sweep(cluster);
  const unfinished = `${cluster}${UNFINISHED}${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  if (user) chownSync(unfinished, user.uid, user.gid);

  const password = randomBytes(24).toString("base64url");
  const pwfile = `${unfinished}.password`;
  writePassword(pwfile, password, user);
  await run(binaries.initdb, initdbArguments(unfinished, pwfile, sync), user, unfinished);
  await run(binaries.postgres, ["--single", "-D", unfinished, "postgres"], user, unfinished, ownerSql(password));
  renameSync(pwfile, passwordFile(unfinished));
  renameSync(unfinished, cluster);
}

const UNFINISHED = ".unfinished-";

const passwordFile = (cluster: string) => join(cluster, "owner-password");

/** An initdb whose starter was killed may still be writing: its folder then goes the next time. */
function sweep(cluster: string): void {
  const folder = dirname(cluster);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(basename(cluster) + UNFINISHED))) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      continue;
    }
  }
}

function writePassword(path: string, password: string, user: DatabaseUser | null): void {
  writeFileSync(path, `${password}\n`, { mode: 0o600, flush: true });
  if (user) chownSync(path, user.uid, user.gid);
}

/** Collation by bytes and Unicode rules from PostgreSQL itself: the same on each operating system. */
const initdbArguments = (folder: string, pwfile: string, sync: boolean) => [
  `--pgdata=${folder}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${pwfile}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
  ...(sync ? [] : ["--no-sync"]),
];

/** One statement a line, as single-user mode wants it. */
const ownerSql = (password: string) =>
  [
    `create role ${OWNER} login createdb createrole replication password '${password}'`,
    `grant pg_signal_backend to ${OWNER}`,
    `create database ${DATABASE} owner ${OWNER}`,
    "",
  ].join("\n");

/** In a session of its own, like the server: Ctrl-C is ours to answer. */
async function run(program: string, args: string[], user: DatabaseUser | null, cwd: string, input = ""): Promise<void> {
  const identity = user ? { uid: user.uid, gid: user.gid } : {};
  const env = { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" };
  const child = spawn(program, args, { ...identity, cwd, env, detached: true, windowsHide: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => (output += bytes));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once("error", (error) => ((output += error.message), resolve(null)));
  child.once("close", resolve);
  if ((await promise) !== 0 || /^.*(ERROR|FATAL|PANIC): /m.test(output)) throw firstStartTrouble(cwd, output);
}

function firstStartTrouble(folder: string, output: string): Trouble {
  if (/No space left|ENOSPC/.test(output)) return new Trouble(`The disk that holds ${folder} is full: free 300 MB.`);
  const reason = /(?:ERROR|FATAL|PANIC|error): +(.+)/.exec(output)?.[1] ?? output.trim().split("\n")[0];
  return new Trouble(`The database could not be made in ${dirname(folder)}: ${reason}`);
}
