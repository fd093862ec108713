import type { Transaction } from "kysely";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Context } from "./context.ts";

export type Tx = Transaction<Tables>;

class Rollback extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refusal);
    this.refusal = refusal;
  }
}

/** One transaction of one command. A refusal undoes everything it had written and is returned. */
export async function inTransaction<T>(
  ctx: Context,
  office: string,
  work: (tx: Tx) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  try {
    return await inOffice(ctx.db, office, async (tx) => {
      const result = await work(tx);
      if (isRefusal(result)) throw new Rollback(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Rollback) return error.refusal;
    throw error;
  }
}
