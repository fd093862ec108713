import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import type { Tx } from "#commands/transaction.ts";
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
      const result = await runSystem(ctx, office, id, async (complaint, tx) => {
        const wake = nextWake(complaint);
        if (!wake || wake.at > ctx.now()) return refuse("too_early");
        // Nobody loses a complaint for not answering what never reached them.
        if (wake.verb === "expire" && (await questionFailed(tx, id))) return refuse("too_early");
        return { verb: wake.verb, by: { is: "system" } };
      });
      if (!isRefusal(result)) progress += 1;
    }
    done += progress;
    // What was refused would only be refused again now; the next run asks anew.
    if (progress === 0 || due.rows.length < 100) return done;
  }
}

/** Whether the last question to the complainant is known not to have arrived. */
async function questionFailed(tx: Tx, complaint: string): Promise<boolean> {
  const last = await tx
    .selectFrom("outbox")
    .select("state")
    .where("complaint", "=", complaint)
    .where("moment", "=", "inquired")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.state === "permanent_failure" || last?.state === "technical_failure";
}
