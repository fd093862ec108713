import { sql } from "kysely";
import { handOverSome } from "#commands/hand-over-some.ts";
import type { Context } from "#commands/context.ts";

const BATCH = 100;

/** Goes on with every hand-over that is not done. True when it did some of one. */
export async function handOverOpen(ctx: Context, stopped: () => boolean): Promise<boolean> {
  const { rows } = await sql<{ office: string }>`select office from open_hand_overs()`.execute(ctx.db);
  let did = false;
  for (const { office } of rows) {
    if (stopped()) return did;
    did = (await handOverSome(ctx, office, BATCH)) || did;
  }
  return did;
}
