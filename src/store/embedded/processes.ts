import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { now } from "#lib/clock.ts";

const onLinux = process.platform === "linux";

/** True while the process runs. A zombie, dead but not yet collected by its parent, is not alive. */
export function isAlive(pid: number): boolean {
  if (onLinux) {
    const state = stateOf(pid);
    return state !== null && state !== "Z" && state !== "X";
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** True when a living process is at work in a folder. PostgreSQL's processes all have their data folder as theirs. */
export function worksIn(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (!onLinux) return true;
  return folderOf(pid) === folder;
}

/** True while any process at all works in the folder: the leftovers of a server whose head was killed. */
export function anyWorksIn(folder: string): boolean {
  if (!onLinux) return false;
  return readdirSync("/proc").some((name) => /^\d+$/.test(name) && worksIn(Number(name), folder));
}

/** Looks again and again until it is so. False when it was not within the milliseconds. */
export async function until(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  const end = now() + milliseconds;
  while (!isSo()) {
    if (now() > end) return false;
    await pause(10);
  }
  return true;
}

/** The letter after the name, which is in brackets and may hold anything. */
function stateOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.charAt(stat.lastIndexOf(")") + 2);
  } catch {
    return null;
  }
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
