import { createHash, randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileTrouble } from "#lib/trouble.ts";
import { SHARED_PLACE } from "./binaries.ts";
import { canReach, type DatabaseUser } from "./database-user.ts";

/**
 * Makes sure of the data folder and gives its path: the one asked for, or, where the database's user can't come to
 * it (a clone in root's own home), one in `/var/lib/tanggap` named by an id that stays in the clone.
 */
export function settleDataDir(
  wanted: { readonly path: string; readonly chosen: boolean; readonly root: string },
  user: DatabaseUser | null,
  say: (line: string) => void,
): string {
  let path = wanted.path;
  if (user && !canReach(path, user)) {
    path = join(SHARED_PLACE, cloneId(wanted.root) + (wanted.chosen ? `-${shortHash(wanted.path)}` : ""));
    say(`The database's user (${user.name}) cannot reach ${wanted.path}; the data is kept in ${path}.`);
    makeFolder(SHARED_PLACE, 0o755);
  }
  makeFolder(path, user ? 0o711 : 0o700);
  if (user) letPass(path);
  return path;
}

function makeFolder(path: string, mode: number): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    throw fileTrouble(error, path);
  }
}

/** The folders inside have modes of their own; the user only has to get through this one. */
function letPass(path: string): void {
  const { mode } = statSync(path);
  if (!(mode & 0o1)) chmodSync(path, (mode & 0o7777) | 0o1);
}

/** Written under another name and linked, so that of two at once both see the first one's, whole. */
function cloneId(root: string): string {
  const path = join(root, ".data-id");
  const mine = `${path}.${process.pid}`;
  try {
    writeFileSync(mine, `${randomBytes(6).toString("hex")}\n`);
    linkSync(mine, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw fileTrouble(error, path);
  } finally {
    rmSync(mine, { force: true });
  }
  return readFileSync(path, "utf8").trim();
}

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
