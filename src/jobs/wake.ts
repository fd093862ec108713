import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import type { Tx } from "#commands/transaction.ts";
import { nextWake } from "#complaints/wake.ts";

/**
 * Does what the system owes to complaints whose time has come: reminders, expiries, closings. Each is a command of its
 * own, decided again under its lock, and tried once a run: what is refused now is asked anew by the next run, and keeps
 * nobody waiting behind it, nor does one that fails. `most` are looked up first; gives how many were done. Throws what
 * failed first, after all others had their turn.
 */
export async function wakeDue(ctx: Context, most = 100): Promise<number> {
  const tried = new Set<string>();
  const failures: unknown[] = [];
  let done = 0;
  for (;;) {
    const due = await sql<{ id: string; office: string }>`
      select id, office from due_wakes(${ctx.now()}, ${2 * tried.size + most})`.execute(ctx.db);
    const untried = due.rows.filter(({ id }) => !tried.has(id));
    if (untried.length === 0) break;
    for (const { id, office } of untried) {
      tried.add(id);
      const result = await wake(ctx, office, id).catch((error: unknown) => void failures.push(error));
      if (result && !isRefusal(result)) done += 1;
    }
  }
  if (failures.length > 0) throw failures[0];
  return done;
}

function wake(ctx: Context, office: string, id: string) {
  return runSystem(ctx, office, id, async (complaint, tx) => {
    const next = nextWake(complaint);
    if (!next || next.at > ctx.now()) return refuse("too_early");
    // Nobody loses a complaint for not answering what never reached them.
    if (next.verb === "expire" && (await questionFailed(tx, id))) return refuse("too_early");
    return { verb: next.verb, by: { is: "system" } };
  });
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
