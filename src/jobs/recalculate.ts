import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { isRefusal } from "#lib/refusal.ts";

/**
 * After the calendar changed: every clock that runs is reckoned again, each move an event with its reason. Does nothing
 * to complaints whose clocks are of today's calendar. Gives how many moved.
 */
export async function recalculateAll(ctx: Context): Promise<number> {
  let moved = 0;
  let after: string | null = null;
  for (;;) {
    const page: { rows: { id: string; office: string }[] } = await sql<{ id: string; office: string }>`
      select id, office from running_complaints(${after}::uuid, 500)`.execute(ctx.db);
    for (const { id, office } of page.rows) {
      const result = await runSystem(ctx, office, id, () => ({ verb: "recalculate", by: { is: "system" } }));
      if (!isRefusal(result)) moved += 1;
    }
    after = page.rows.at(-1)?.id ?? null;
    if (page.rows.length < 500) return moved;
  }
}
