import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Keys, openKeys } from "#lib/keys.ts";
import { fileTrouble, Trouble } from "#lib/trouble.ts";

const KEY_BYTES = 32;

/**
 * The keys of the file at a path. It is made only for a database that is new: to make another for one with data
 * would close every identity and every tracking code in it for good.
 */
export function openKeyFile(path: string, databaseIsNew: boolean): Keys {
  if (!existsSync(path)) {
    if (!databaseIsNew)
      throw new Trouble(
        `KEY_FILE: ${path} is missing, and the data can't be read without it: put it back from its backup.`,
      );
    make(path);
  }
  const root = Buffer.from(read(path).trim(), "base64url");
  if (root.length !== KEY_BYTES)
    throw new Trouble(`KEY_FILE: ${path} does not hold a key: put it back from its backup, or correct KEY_FILE.`);
  return openKeys(root);
}

function make(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const key = randomBytes(KEY_BYTES).toString("base64url");
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    throw fileTrouble(error, path);
  }
}

function read(path: string): string {
  try {
    if (process.platform !== "win32" && statSync(path).mode & 0o077) chmodSync(path, 0o600);
    return readFileSync(path, "utf8");
  } catch (error) {
    throw fileTrouble(error, path);
  }
}
