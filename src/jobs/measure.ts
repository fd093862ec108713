import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { MEASURING_RULES, measureSome } from "#commands/measure-some.ts";

/** Measures what the record of every office tells since it was last measured. True when there was anything. */
export async function measureSteps(ctx: Context, stopped: () => boolean): Promise<boolean> {
  const { rows } = await sql<{ office: string }>`select office from offices_to_measure(${MEASURING_RULES})`.execute(
    ctx.db,
  );
  let did = false;
  for (const { office } of rows) {
    if (stopped()) return did;
    did = (await measureSome(ctx, office)) || did;
  }
  return did;
}
