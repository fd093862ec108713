import { readdirSync, readFileSync } from "node:fs";
import type { Product } from "../test/support/product.ts";

/** Processor time that the product has used so far, in milliseconds; null where the system does not tell. */
export interface Cpu {
  readonly app: number;
  readonly database: number;
}

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** The program with its children that ended, and the database's processes, those that ended included. */
export function cpuOf({ pid, postmasterPid }: Product): Cpu | null {
  if (process.platform !== "linux") return null;
  const backends = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === postmasterPid);
  const database = backends.reduce((sum, stat) => sum + (stat?.own ?? 0), total(postmasterPid));
  return { app: total(pid), database };
}

function total(pid: number): number {
  const stat = statOf(pid);
  return stat ? stat.own + stat.ended : 0;
}

function statOf(pid: number): { parent: number; own: number; ended: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map((ticks) => Number(ticks) * TICK);
    return { parent: Number(fields[1]), own: user! + system!, ended: endedUser! + endedSystem! };
  } catch {
    return null;
  }
}
