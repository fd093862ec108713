import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { type Keys, openKeys } from "#lib/keys.ts";
import { fileTrouble, Trouble } from "#lib/trouble.ts";

const KEY_BYTES = 32;

/**
 * The keys of the file at a path: a root a line, oldest first. It is made only for a database that is new: to make
 * another for one with data would close every identity and every tracking code in it for good. The file is looked at
 * again at each use, so that a root added meanwhile is taken up by every process.
 */
export function openKeyFile(path: string, databaseIsNew: boolean): Keys {
  if (!existsSync(path)) {
    if (!databaseIsNew)
      throw new Trouble(
        `KEY_FILE: ${path} is missing, and the data can't be read without it: put it back from its backup (npm run tanggap -- keys restore FILE).`,
      );
    makeKeyFile(path);
  }
  let roots = readRoots(path);
  let seen = stamp(path);
  return openKeys(() => {
    const now = stamp(path);
    if (now !== null && now !== seen) {
      roots = readRoots(path);
      seen = now;
    }
    return roots;
  });
}

/** Makes a file with a first root. Never writes over one. */
export function makeKeyFile(path: string): void {
  writeRoots(path, [randomBytes(KEY_BYTES)]);
}

/** Adds a root that is used from now on; gives its version. The file is whole at every instant. */
export function addRoot(path: string): number {
  const roots = [...readRoots(path), randomBytes(KEY_BYTES)];
  if (roots.length > 255) throw new Trouble(`KEY_FILE: ${path} holds 255 keys, and there is no room for another.`);
  const { uid, gid } = statSync(path);
  try {
    const next = `${path}.new`;
    writeFileSync(next, textOf(roots), { mode: 0o600, flush: true });
    if (process.getuid?.() === 0) chownSync(next, uid, gid);
    renameSync(next, path);
    syncFolder(path);
  } catch (error) {
    throw fileTrouble(error, path);
  }
  return roots.length;
}

/** A new file with these roots; refuses a path where something is. */
export function writeRoots(path: string, roots: readonly Uint8Array[]): void {
  if (existsSync(path)) throw new Trouble(`KEY_FILE: ${path} is there already, and a key is never written over.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(roots), { mode: 0o600, flag: "wx", flush: true });
    syncFolder(path);
  } catch (error) {
    throw fileTrouble(error, path);
  }
}

/** The roots in a file, oldest first. */
export function readRoots(path: string): readonly Buffer[] {
  const roots = read(path)
    .trim()
    .split(/\r?\n/)
    .map((line) => Buffer.from(line.trim(), "base64url"));
  if (roots.some(({ length }) => length !== KEY_BYTES))
    throw new Trouble(`KEY_FILE: ${path} does not hold a key: put it back from its backup, or correct KEY_FILE.`);
  return roots;
}

const textOf = (roots: readonly Uint8Array[]) =>
  roots.map((root) => `${Buffer.from(root).toString("base64url")}\n`).join("");

/** Changes when the file does; null while it can't be seen, when what was read last still holds. */
function stamp(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : null;
}

function read(path: string): string {
  try {
    if (process.platform !== "win32" && statSync(path).mode & 0o077) chmodSync(path, 0o600);
    return readFileSync(path, "utf8");
  } catch (error) {
    throw fileTrouble(error, path);
  }
}

/** A new name outlives a power cut only once its folder is on disk; Windows has no such thing. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
