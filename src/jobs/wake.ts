import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { nextWake } from "#complaints/wake.ts";

/**
 * Does what the system owes to complaints whose time has come: reminders, expiries, closings. Each is a command of its
 * own, decided again under its lock; gives how many were done.
 */
export async function wakeDue(ctx: Context): Promise<number> {
  let done = 0;
  for (;;) {
    const due = await sql<{ id: string; office: string }>`select id, office from due_wakes(${ctx.now()}, 100)`.execute(
      ctx.db,
    );
    let progress = 0;
    for (const { id, office } of due.rows) {
      const result = await runSystem(ctx, office, id, (complaint) => {
        const wake = nextWake(complaint);
        return wake && wake.at <= ctx.now() ? { verb: wake.verb, by: { is: "system" } } : refuse("too_early");
      });
      if (!isRefusal(result)) progress += 1;
    }
    done += progress;
    // What was refused would only be refused again now; the next run asks anew.
    if (progress === 0 || due.rows.length < 100) return done;
  }
}
