import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { DatabaseUser } from "./database-user.ts";
import { isAlive, until, worksIn } from "./processes.ts";

export const onWindows = process.platform === "win32";

/** What `postmaster.pid` says of the running server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Folder of its Unix socket; empty on Windows. */
  readonly sockets: string;
  readonly status: "starting" | "ready" | "stopping";
}

/** The server at work in a cluster, or null: none, or one that died and left its file behind. */
export function findPostmaster(cluster: string): Postmaster | null {
  const [pid, , , port, sockets, , , status] = readPidFile(cluster).split("\n");
  if (!Number(pid) || !worksIn(Number(pid), cluster)) return null;
  const word = status?.trim();
  return {
    pid: Number(pid),
    port: Number(port),
    sockets: sockets ?? "",
    status: word === "ready" || word === "stopping" ? word : "starting",
  };
}

/**
 * Starts a server in a session of its own, so that Ctrl-C in the terminal doesn't reach it. On Windows pg_ctl does
 * so, since only it can give up an administrator's rights; the child is then pg_ctl.
 */
export function spawnPostmaster(
  binaries: Binaries,
  cluster: string,
  settings: Readonly<Record<string, string>>,
  user: DatabaseUser | null,
  log: string,
): ChildProcess {
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [program, args] = onWindows
    ? [binaries.pgCtl, ["start", "-D", cluster, "-l", `${log}.server`, "-o", options.map((o) => `"${o}"`).join(" ")]]
    : [binaries.postgres, ["-D", cluster, ...options]];
  const output = openLog(log);
  try {
    const child = spawn(program, args, {
      cwd: cluster,
      detached: true,
      windowsHide: true,
      stdio: ["ignore", output, output],
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" },
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    });
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

/** A fast shutdown; after 3.5 seconds a hard one, which loses nothing but costs the next start a recovery. */
export async function stopPostmaster(pid: number, cluster: string, binaries: Binaries): Promise<void> {
  if (onWindows) {
    spawnSync(binaries.pgCtl, ["stop", "-D", cluster, "-m", "fast"], { windowsHide: true });
    return;
  }
  for (const [signal, milliseconds] of [
    ["SIGINT", 3500],
    ["SIGQUIT", 1000],
    ["SIGKILL", 1000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isAlive(pid), milliseconds)) return;
  }
}

/** Private to the server's user (and root); made anew if it was somebody else's. */
export function makeSocketFolder(folder: string, user: DatabaseUser | null): void {
  const uid = user?.uid ?? process.getuid?.() ?? 0;
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found && (!found.isDirectory() || found.uid !== uid)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}

/** The last lines that the server wrote: why it would not start. */
export function readLogEnd(log: string): string {
  const file = openSync(log, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, 4096));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString("utf8");
  } finally {
    closeSync(file);
  }
}

/** Empty when there is none; it comes and goes while we look. */
function readPidFile(cluster: string): string {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

const LOG_LIMIT_BYTES = 5_000_000;

/** One old log is kept. */
function openLog(log: string): number {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.old`);
  return openSync(log, "a", 0o600);
}
