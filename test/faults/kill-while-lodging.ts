import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

/** One complaint that a client wants to lodge, and what it was told. */
export interface Lodging {
  readonly subject: string;
  acknowledged: boolean;
  reference: string | null;
}

type Victim = "program" | "database" | "both";

interface Plan {
  readonly kills: number;
  /** The client's key stays the same when it tries again; false: as if the key were ignored. */
  readonly sameKey: boolean;
  readonly only?: Victim;
  /** Ends early. */
  readonly enough?: (asked: readonly Lodging[]) => Promise<boolean>;
}

const CLIENTS = 8;

/** Clients lodge without pause and retry until they are answered, while something is killed at random moments. */
export async function killWhileLodging(product: Product, plan: Plan): Promise<Lodging[]> {
  const asked: Lodging[] = [];
  let over = false;
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!over) {
      const lodging = { subject: `Pengaduan ${randomUUID()}`, acknowledged: false, reference: null };
      asked.push(lodging);
      await lodgeUntilAnswered(product.origin, lodging, plan.sameKey, () => over);
    }
  });
  for (let kill = 0; kill < plan.kills; kill++) {
    const before = asked.filter(({ acknowledged }) => acknowledged).length;
    const more = 1 + Math.floor(Math.random() * 40);
    await until(() => asked.filter(({ acknowledged }) => acknowledged).length >= before + more);
    await strike(product, plan.only ?? (["program", "database", "both"] as const)[kill % 3]!);
    if (await plan.enough?.(asked)) break;
  }
  over = true;
  await Promise.all(clients);
  return asked;
}

async function lodgeUntilAnswered(origin: string, lodging: Lodging, sameKey: boolean, over: () => boolean) {
  const key = randomUUID();
  const body = JSON.stringify({
    subject: lodging.subject,
    description: "Dicoba sambil listrik padam.",
    complainant: { name: "Warga", email: "warga@example.id" },
  });
  while (!lodging.acknowledged && !over()) {
    const headers = { "content-type": "application/json", "idempotency-key": sameKey ? key : randomUUID() };
    try {
      const answer = await fetch(`${origin}/api/v1/complaints`, { method: "POST", headers, body });
      if (answer.status === 201) {
        lodging.reference = ((await answer.json()) as { reference: string }).reference;
        lodging.acknowledged = true;
      } else if (answer.status < 500 && answer.status !== 429) {
        throw new TypeError(`refused with ${answer.status}: ${await answer.text()}`);
      }
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith("refused")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Kills, and waits until the office answers again. */
async function strike(product: Product, victim: Victim): Promise<void> {
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
