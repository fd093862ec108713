import { randomUUID } from "node:crypto";
import { request } from "node:http";
import type { Product } from "../support/product.ts";
import { until } from "../support/until.ts";
import { strike, type Victim } from "./strike.ts";

/** One complaint that a client wants to lodge, and what it was told. */
export interface Lodging {
  readonly subject: string;
  acknowledged: boolean;
  reference: string | null;
}

interface Plan {
  readonly kills: number;
  /** The client's key stays the same when it tries again; false: as if the key were ignored. */
  readonly sameKey: boolean;
  readonly only?: Victim;
  /** Ends early. */
  readonly enough?: (asked: readonly Lodging[]) => Promise<boolean>;
}

const CLIENTS = 24;
/** Milliseconds from one lodging of a client to its next. */
const PACE = 100;

/** Clients lodge one after another and retry until they are answered, while something is killed at random moments. */
export async function killWhileLodging(product: Product, plan: Plan): Promise<Lodging[]> {
  const asked: Lodging[] = [];
  let over = false;
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!over) {
      const pace = new Promise((resolve) => setTimeout(resolve, PACE));
      const lodging = { subject: `Pengaduan ${randomUUID()}`, acknowledged: false, reference: null };
      asked.push(lodging);
      await lodgeUntilAnswered(product.port, lodging, plan.sameKey, () => over);
      await pace;
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

async function lodgeUntilAnswered(
  port: number,
  lodging: Lodging,
  sameKey: boolean,
  over: () => boolean,
): Promise<void> {
  const key = randomUUID();
  const body = JSON.stringify({
    subject: lodging.subject,
    description: "Dicoba sambil listrik padam.",
    complainant: { name: "Warga", email: "warga@example.id" },
  });
  while (!lodging.acknowledged && !over()) {
    const headers = { "content-type": "application/json", "idempotency-key": sameKey ? key : randomUUID() };
    const answer = await send(port, headers, body);
    if (answer.status === 201) {
      lodging.reference = (JSON.parse(answer.text) as { reference: string }).reference;
      lodging.acknowledged = true;
    } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
      throw new Error(`refused with ${answer.status}: ${answer.text}`);
    } else {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Status 0: no answer, or one that was cut off. The client knows nothing then, and tries again. */
function send(port: number, headers: Record<string, string>, body: string): Promise<{ status: number; text: string }> {
  const { promise, resolve } = Promise.withResolvers<{ status: number; text: string }>();
  const nothing = () => resolve({ status: 0, text: "" });
  const options = { host: "127.0.0.1", port, headers, method: "POST", path: "/api/v1/complaints" };
  const asked = request(options, (answer) => {
    let text = "";
    answer.setEncoding("utf8").on("data", (part: string) => (text += part));
    answer.on("end", () => (answer.complete ? resolve({ status: answer.statusCode ?? 0, text }) : nothing()));
    answer.on("error", nothing).on("close", nothing);
  });
  asked.on("error", nothing).end(body);
  return promise;
}
