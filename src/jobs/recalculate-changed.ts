import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { recalculateSome } from "#commands/settings/recalculate-some.ts";

const BATCH = 100;

/** Goes on with every recalculation that an office's new calendar asked for. True when it did some of one. */
export async function recalculateChanged(ctx: Context, stopped: () => boolean): Promise<boolean> {
  const { rows } = await sql<{ office: string }>`select office from open_recalculations()`.execute(ctx.db);
  let did = false;
  for (const { office } of rows) {
    if (stopped()) return did;
    did = (await recalculateSome(ctx, office, BATCH)) || did;
  }
  return did;
}
