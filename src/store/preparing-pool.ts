import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { codeOf } from "./connect.ts";

/** What is asked so often will be asked again. */
const OFTEN = 5;
/** So many questions are kept planned in each connection: more than all pages have, and some megabytes at most. */
const MOST = 200;
/** Of so many others it is counted how often they are asked. */
const MOST_COUNTED = 2000;

/** A kept plan answers otherwise since its table was changed, or is gone: the next one begins afresh. */
const LOST: ReadonlySet<string> = new Set(["0A000", "26000"]);

/**
 * The pool, each of whose connections has what is often asked planned once: planning is a third of what reading a page
 * costs the database. Connections are the pool's own, so what begins or ends a transaction passes as it is.
 */
export function preparingPool(pool: PostgresPool): PostgresPool {
  const nameOf = naming();
  const known = new WeakMap<PostgresPoolClient, PostgresPoolClient>();
  const preparing = (client: PostgresPoolClient): PostgresPoolClient => {
    let broken = false;
    const ask = async (text: string, values: readonly unknown[]) => {
      const name = nameOf(text);
      try {
        return await client.query((name ? { name, text } : text) as string, values);
      } catch (error) {
        broken ||= LOST.has(codeOf(error));
        throw error;
      }
    };
    return { query: ask, release: (destroy) => client.release(destroy || broken) } as PostgresPoolClient;
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      const found = known.get(client) ?? preparing(client);
      known.set(client, found);
      return found;
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

/** Gives what is often asked a name; null for the rest. */
function naming(): (text: string) => string | null {
  const names = new Map<string, string>();
  const counted = new Map<string, number>();
  return (text) => {
    const name = names.get(text);
    if (name || names.size >= MOST || !/^\s*(select|with)\b/.test(text)) return name ?? null;
    const times = (counted.get(text) ?? 0) + 1;
    if (counted.size >= MOST_COUNTED) counted.clear();
    counted.set(text, times);
    if (times < OFTEN) return null;
    counted.delete(text);
    names.set(text, createHash("sha256").update(text).digest("base64url"));
    return names.get(text)!;
  };
}
