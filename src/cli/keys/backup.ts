import { readFileSync, writeFileSync } from "node:fs";
import { Trouble } from "#lib/trouble.ts";
import { readRoots, writeRoots } from "../../key-file.ts";
import type { Io } from "../command.ts";
import { askPassphrase } from "./passphrase.ts";
import { closeBackup, openBackup } from "./sealed-backup.ts";

/** `keys backup FILE`: a copy of the key file under a passphrase. Never writes over a file. */
export async function backUpKeys(path: string, file: string, io: Io): Promise<number> {
  const roots = readRoots(path);
  const text = closeBackup(roots, await askPassphrase(true));
  try {
    writeFileSync(file, text, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    throw cantWrite(error, file);
  }
  io.err(`${file} holds the key file (${roots.length} keys) under the passphrase. Keep both apart from the data.`);
  return 0;
}

/** `keys restore FILE`: puts the key file back where there is none. */
export async function restoreKeys(path: string, file: string, io: Io): Promise<number> {
  const roots = openBackup(read(file), await askPassphrase(false));
  if (!roots) throw new Trouble(`${file} does not open with this passphrase, or was changed.`);
  writeRoots(path, roots);
  io.err(`${path} is back, with ${roots.length} keys.`);
  return 0;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Trouble(`${file} can't be read.`);
  }
}

function cantWrite(error: unknown, file: string): Trouble {
  const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
  return new Trouble(
    exists ? `${file} is there already; give another name.` : `${file} can't be written: ${String(error)}`,
  );
}
