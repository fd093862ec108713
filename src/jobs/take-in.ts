import { sql } from "kysely";
import type { Reading } from "#commands/intake/arrival.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import type { Context } from "#commands/context.ts";

/**
 * Reads what waits, oldest first, and gives each its ending. One that fails is told and left for later; the others go
 * on. Gives how many got an ending.
 */
export async function takeIn(
  ctx: Context,
  reading: Reading,
  stopped: () => boolean,
  failed: (error: unknown) => void,
): Promise<number> {
  const due = await sql<{
    id: string;
    office: string;
  }>`select id, office from due_intake(${new Date(ctx.now())}, 50)`.execute(ctx.db);
  let ended = 0;
  for (const { id, office } of due.rows) {
    if (stopped()) break;
    try {
      if (await handleIntake(ctx, reading, office, id)) ended += 1;
    } catch (error) {
      failed(error);
    }
  }
  return ended;
}
