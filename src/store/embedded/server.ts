import { connect } from "node:net";
import { join } from "node:path";
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { now } from "#lib/clock.ts";
import { Trouble } from "#lib/trouble.ts";
import type { Binaries } from "./binaries.ts";
import type { DatabaseUser } from "./database-user.ts";
import {
  findPostmaster,
  makeSocketFolder,
  onWindows,
  type Postmaster,
  readLogEnd,
  spawnPostmaster,
  stopPostmaster,
} from "./postmaster.ts";
import { anyWorksIn, until } from "./processes.ts";

/** Everything needed to start the server of one cluster. */
export interface ServerPlan {
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | null;
  readonly settings: Readonly<Record<string, string>>;
}

/** A recovery after a power cut reads at most a few gigabytes of log. */
const PATIENCE_MS = 300_000;
const TRIES = 3;

/**
 * Gives a server that answers: the running one, also one whose starter was killed, or a new one. Hold the start lock
 * around it. A dead server's leftovers (a zombie, its old backends, its pid file) are waited for and cleared away.
 */
export async function ensureRunning(plan: ServerPlan): Promise<Postmaster> {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = findPostmaster(plan.cluster);
    if (found) {
      const ready = await waitUntilReady(plan, found.pid);
      if (ready && (await answers(ready))) return ready;
      await stopPostmaster(found.pid, plan.cluster, plan.binaries);
    }
    await clearLeftovers(plan);
    if (findPostmaster(plan.cluster)) continue;
    const started = await start(plan);
    if (started) return started;
    await pause(300);
  }
  throw startTrouble(plan);
}

/** Null when it ended instead; also when it can't be reached, so that the caller tries again. */
async function start(plan: ServerPlan): Promise<Postmaster | null> {
  makeSocketFolder(plan.sockets, plan.user);
  const child = spawnPostmaster(plan.binaries, plan.cluster, plan.settings, plan.user, plan.log);
  let failed = false;
  child.once("error", () => (failed = true));
  child.once("exit", (code) => (failed ||= !onWindows || code !== 0));
  const end = now() + PATIENCE_MS;
  while (!failed && now() < end) {
    const found = findPostmaster(plan.cluster);
    if (found?.status === "ready") return (await answers(found)) ? found : null;
    await pause(10);
  }
  return null;
}

async function waitUntilReady(plan: ServerPlan, pid: number): Promise<Postmaster | null> {
  const end = now() + PATIENCE_MS;
  while (now() < end) {
    const found = findPostmaster(plan.cluster);
    if (found?.pid !== pid) return null;
    if (found.status === "ready") return found;
    await pause(10);
  }
  return null;
}

/**
 * The pid file may only go when no backend of the dead server is left: two of them on one folder would ruin it. A
 * server that shows up meanwhile (its starter was killed in the act) is left for the next look.
 */
async function clearLeftovers({ cluster, sockets }: ServerPlan): Promise<void> {
  const isClear = await until(() => !anyWorksIn(cluster) || findPostmaster(cluster) !== null, 20_000);
  if (!isClear)
    throw new Trouble(`Processes of an old database server still run in ${cluster}: end them, then start again.`);
  if (findPostmaster(cluster)) return;
  // Both name the dead process, which PostgreSQL would take for alive as long as nobody collects it.
  rmSync(join(cluster, "postmaster.pid"), { force: true });
  if (sockets) rmSync(sockets, { recursive: true, force: true });
}

/** The first thing that a client may ask: whether to encrypt. Any answer will do. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** True when the server speaks. To be connected is not enough: the system does that for a server that is dying. */
export function answers({ sockets, port }: Postmaster): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = sockets ? connect(join(sockets, `.s.PGSQL.${port}`)) : connect({ port, host: "127.0.0.1" });
  socket.setTimeout(5000, () => socket.destroy());
  socket.once("connect", () => socket.write(SSL_REQUEST));
  socket.once("data", () => (resolve(true), socket.destroy()));
  socket.once("error", () => resolve(false));
  socket.once("close", () => resolve(false));
  return promise;
}

function startTrouble(plan: ServerPlan): Trouble {
  const log = readLogEnd(plan.log);
  if (/No space left on device/.test(log))
    return new Trouble(`The disk that holds ${plan.cluster} is full: free some space, then start again.`);
  const reason = /(?:FATAL|PANIC): +(.+)(?![\s\S]*(?:FATAL|PANIC): )/.exec(log)?.[1] ?? "it gave no reason";
  return new Trouble(`The database in ${plan.cluster} does not start: ${reason} (more in ${plan.log}).`);
}
