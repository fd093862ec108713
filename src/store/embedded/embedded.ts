import { createHash } from "node:crypto";
import { existsSync, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileTrouble, Trouble } from "#lib/trouble.ts";
import { findBinaries } from "./binaries.ts";
import { checkCluster, DATABASE, makeCluster, OWNER, readPassword, SUPERUSER } from "./cluster.ts";
import { databaseUser, ownerOf } from "./database-user.ts";
import { takeLock, tryLock } from "./file-lock.ts";
import { findPostmaster, onWindows, type Postmaster, stopPostmaster } from "./postmaster.ts";
import { isAlive } from "./processes.ts";
import { ensureRunning, type ServerPlan } from "./server.ts";

/** A running server of our own, as long as we hold it. */
export interface Embedded {
  /** Connects as the owner of the database, which migrates. */
  readonly ownerUrl: string;
  /** Connects as the superuser: for tests and rescue only. */
  readonly superuserUrl: string;
  readonly postmasterPid: () => number;
  /** Lets go of it; the last process to do so stops it. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  /** As `settleDataDir` gave it. */
  readonly dataDir: string;
  readonly say: (line: string) => void;
  /** Over those below. For tests, which don't mind losing their data in a power cut. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * The safe values are PostgreSQL's own; they stand here so that nobody loosens them in a file. All but one: a server that
 * falls over ends, and whoever holds it starts it anew. Left to restart itself on a full disk, PostgreSQL 18 can wait for
 * good for a startup process that is gone, also once there is room.
 */
const safeSettings = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  restart_after_crash: "off",
  max_connections: "100",
  shared_buffers: "256MB",
  timezone: "UTC",
  log_timezone: "UTC",
  default_text_search_config: "pg_catalog.indonesian",
  password_encryption: "scram-sha-256",
};

/**
 * Attaches to the server of a data folder, starting or even making it first where needed. Any number of processes
 * may hold it (web, worker, command line): each shares a lock that its end, however sudden, gives back; starting
 * and stopping happen under a second lock, so exactly one starts it and the last one out stops it. While held, a
 * server that dies is started again.
 */
export async function attachEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = join(options.dataDir, "server");
  makePrivateFolder(folder);
  const startStop = join(folder, "start-stop.lock");
  const users = join(folder, "users.lock");
  const alone = <T>(work: () => Promise<T>) => holding(startStop, work);

  const { plan, held, first } = await alone(async () => {
    const plan = await preparePlan(options, folder);
    const held = await takeLock(users, "shared");
    try {
      return { plan, held, first: await ensureRunning(plan) };
    } catch (error) {
      held.release();
      throw error;
    }
  });

  let current = first;
  let busy = false;
  const watch = setInterval(async () => {
    if (busy || isAlive(current.pid)) return;
    busy = true;
    options.say("The database server ended by itself; starting it again.");
    try {
      current = await alone(() => ensureRunning(withPort(plan, current)));
    } catch (error) {
      options.say(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
    }
  }, 200);
  watch.unref();

  const password = readPassword(plan.cluster);
  return {
    ownerUrl: urlOf(current, OWNER, password, DATABASE),
    superuserUrl: urlOf(current, SUPERUSER, password, "postgres"),
    postmasterPid: () => current.pid,
    release: () => {
      clearInterval(watch);
      return alone(async () => {
        held.release();
        const last = tryLock(users, "alone");
        const running = last && findPostmaster(plan.cluster);
        if (running) await stopPostmaster(running.pid, plan.cluster, plan.binaries);
        last?.release();
      });
    },
  };
}

async function holding<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = await takeLock(path, "alone");
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function preparePlan({ dataDir, say, settings }: EmbeddedOptions, folder: string): Promise<ServerPlan> {
  const cluster = join(dataDir, "postgres");
  const isNew = !existsSync(cluster);
  needSpace(dataDir, isNew ? 300 : 30);
  const user = isNew ? databaseUser() : ownerOf(cluster);
  const binaries = await findBinaries(user, say);
  if (isNew) {
    say("Making the database; this happens once.");
    await makeCluster(cluster, binaries, user, settings?.fsync !== "off");
  }
  checkCluster(cluster);
  const sockets = onWindows ? "" : socketFolder(dataDir);
  const place: Record<string, string> = onWindows
    ? { listen_addresses: "127.0.0.1", port: String(await freePort()) }
    : { listen_addresses: "", unix_socket_directories: sockets, unix_socket_permissions: "0700", port: "5432" };
  return {
    cluster,
    sockets,
    log: join(folder, "postgres.log"),
    binaries,
    user,
    settings: { ...safeSettings, ...place, ...settings },
  };
}

/** A restarted server must be found where the pools look for it. */
const withPort = (plan: ServerPlan, { port }: Postmaster): ServerPlan => ({
  ...plan,
  settings: { ...plan.settings, port: String(port) },
});

/** A socket's path has at most 107 bytes, 15 of them its name. */
function socketFolder(dataDir: string): string {
  const beside = join(dataDir, "socket");
  if (Buffer.byteLength(beside) <= 90) return beside;
  const name = `tanggap-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`;
  const short = join(tmpdir(), name);
  return Buffer.byteLength(short) <= 90 ? short : join("/tmp", name);
}

function urlOf({ sockets, port }: Postmaster, role: string, password: string, database: string): string {
  const host = sockets ? `?host=${encodeURIComponent(sockets)}` : "";
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}${host}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

function needSpace(folder: string, megabytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= megabytes) return;
  throw new Trouble(
    `The disk that holds ${folder} is full: ${free} MB are free and ${megabytes} MB are needed; free some space.`,
  );
}

function makePrivateFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw fileTrouble(error, path);
  }
}
