import { readFileSync } from "node:fs";
import { isAlive } from "#store/embedded/processes.ts";

const LOOK_EVERY_MS = 250;

/**
 * Calls back when the npm that started us is gone. A signal sent to npm alone ends it and the shell between, and
 * never comes to us; without this the program would go on unseen. Started without npm, nothing is watched.
 */
export function whenStarterEnds(ended: () => void): void {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  const above = isShellOfNpm(parent) ? parentOf(parent) : null;
  const look = setInterval(() => {
    if (process.ppid === parent && isAlive(parent) && (!above || isAlive(above))) return;
    clearInterval(look);
    ended();
  }, LOOK_EVERY_MS);
  look.unref();
}

/** npm runs a script as `sh -c "node dist/main.js"`; some shells then step aside and npm itself is the parent. */
function isShellOfNpm(pid: number): boolean {
  return readProc(pid, "cmdline").includes("\0-c\0");
}

function parentOf(pid: number): number | null {
  const stat = readProc(pid, "stat");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) || null;
}

/** Empty where there is no such thing: then only the parent itself is watched. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "latin1");
  } catch {
    return "";
  }
}
