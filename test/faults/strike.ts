import { readdirSync, readFileSync } from "node:fs";
import type { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

/** What is killed. */
export type Victim = "program" | "database" | "both";

/** Kills, and waits until the office answers again. */
export async function strike(product: Product, victim: Victim): Promise<void> {
  if (victim !== "program") killDatabase(product);
  if (victim !== "database") {
    await product.kill();
    await product.startAgain();
  } else {
    await until(async () => (await fetch(`${product.origin}/readyz`)).ok);
  }
}

/** All processes of the database at once, the first one first: nobody is left who could still write something down. */
function killDatabase(product: Product): void {
  const first = product.postmasterPid;
  const children = readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === first);
  for (const pid of [first, ...children.map(Number)]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Already gone.
    }
  }
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}
