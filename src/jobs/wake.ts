import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import type { Tx } from "#commands/transaction.ts";
import { nextWake } from "#complaints/wake.ts";

/**
 * Does what the system owes to complaints whose time has come: reminders, expiries, closings. Each is a command of its
 * own, decided again under its lock, and tried once a run: what is refused now is asked anew by the next run, and keeps
 * nobody waiting behind it. `most` are looked up at a time; gives how many were done.
 */
export async function wakeDue(ctx: Context, most = 100): Promise<number> {
  const tried = new Set<string>();
  let done = 0;
  for (;;) {
    const due = await sql<{ id: string; office: string }>`
      select id, office from due_wakes(${ctx.now()}, ${tried.size + most})`.execute(ctx.db);
    const untried = due.rows.filter(({ id }) => !tried.has(id));
    if (untried.length === 0) return done;
    for (const { id, office } of untried) {
      tried.add(id);
      const result = await runSystem(ctx, office, id, async (complaint, tx) => {
        const wake = nextWake(complaint);
        if (!wake || wake.at > ctx.now()) return refuse("too_early");
        // Nobody loses a complaint for not answering what never reached them.
        if (wake.verb === "expire" && (await questionFailed(tx, id))) return refuse("too_early");
        return { verb: wake.verb, by: { is: "system" } };
      });
      if (!isRefusal(result)) done += 1;
    }
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
