import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "#lib/trouble.ts";
import { tryLock } from "#store/embedded/file-lock.ts";
import type { Role } from "./settings.ts";

/**
 * Says for whom this process serves the data folder, until it ends. One in the role `all` is alone there; `web` and
 * `worker` processes share it among themselves; the command line doesn't claim it at all.
 */
export function claimDataDir(dataDir: string, role: Role, where: string): void {
  const note = join(dataDir, "serving.json");
  const lock = tryLock(join(dataDir, "serving.lock"), role === "all" ? "alone" : "shared");
  if (!lock) {
    const { pid, where: other } = readNote(note);
    throw new Trouble(
      `The data folder ${dataDir} is in use by another Tanggap (process ${pid}, ${other}): stop that one, or choose another DATA_DIR.`,
    );
  }
  writeFileSync(note, JSON.stringify({ pid: process.pid, where }));
}

function readNote(path: string): { pid: number | string; where: string } {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { pid: "unknown", where: "address unknown" };
  }
}
