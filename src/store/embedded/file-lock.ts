import { setTimeout as pause } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";
import { fileTrouble } from "#lib/trouble.ts";

/** A lock that the operating system holds for this process: it is gone when the process is, however it ended. */
export interface FileLock {
  release(): void;
}

/**
 * Takes the lock at a path without waiting; null when others hold it. Many may share it, one may have it alone.
 * SQLite gives us the locks of each operating system behind one call; nothing is ever written to the file.
 */
export function tryLock(path: string, way: "shared" | "alone"): FileLock | null {
  let file: DatabaseSync;
  try {
    file = new DatabaseSync(path);
  } catch (error) {
    throw fileTrouble(openingError(error), path);
  }
  try {
    file.exec(way === "alone" ? "begin exclusive" : "begin; select count(*) from sqlite_master");
  } catch (error) {
    file.close();
    if (isBusy(error)) return null;
    throw fileTrouble(openingError(error), path);
  }
  held.add(file);
  return { release: () => void (held.delete(file) && file.close()) };
}

/** An open file that nothing refers to would be closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>();

/** The same, waiting as long as it takes. `waiting` is called once, when it does take time. */
export async function takeLock(path: string, way: "shared" | "alone", waiting?: () => void): Promise<FileLock> {
  let lock = tryLock(path, way);
  if (!lock) waiting?.();
  while (!lock) {
    await pause(15);
    lock = tryLock(path, way);
  }
  return lock;
}

const SQLITE_BUSY = 5;
const SQLITE_READONLY = 8;
const SQLITE_CANTOPEN = 14;

function resultCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : undefined;
}

const isBusy = (error: unknown) => resultCode(error) === SQLITE_BUSY;

function openingError(error: unknown): unknown {
  const code = resultCode(error);
  const mayNot = code === SQLITE_CANTOPEN || code === SQLITE_READONLY;
  return mayNot ? Object.assign(new Error("no access"), { code: "EACCES" }) : error;
}
