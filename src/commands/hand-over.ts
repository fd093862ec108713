import { isRefusal, refuse, type Refusal, type RefusalCode } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { assign } from "./assign.ts";
import type { Context } from "./context.ts";
import { runVerb } from "./run-verb.ts";
import { staffDoer, type Person } from "./staff-doer.ts";
import type { Tx } from "./transaction.ts";

export interface HandOver {
  readonly from: string;
  /** To whom, dealt out in turn. */
  readonly to: readonly string[];
  readonly reason: string;
}

export interface HandedOver {
  readonly done: readonly string[];
  readonly refused: readonly { readonly reference: string; readonly why: RefusalCode }[];
}

/**
 * Hands all open work of somebody over to others, each complaint in a transaction of its own, the one due first to the
 * first. What one may not take is offered to the next of them. By a leader as themselves; for an administrator, who
 * reads no complaint, the system assigns and the audit names them. Nobody to hand it to: `invalid_input`.
 */
export async function handOver(ctx: Context, staff: Person, asked: HandOver): Promise<HandedOver | Refusal> {
  const { from, reason } = asked;
  const to = [...new Set(asked.to)].filter((id) => id !== from);
  if (to.length === 0 || reason.trim() === "") return refuse("invalid_input");
  const open = await inOffice(ctx.db, staff.office, (tx) => openWorkOf(tx, staff.office, from));
  const done: string[] = [];
  const refused: { reference: string; why: RefusalCode }[] = [];
  for (const [turn, reference] of open.entries()) {
    const why = await offer(ctx, staff, reference, {
      ...asked,
      to: [...to.slice(turn % to.length), ...to.slice(0, turn % to.length)],
    });
    if (why === null) done.push(reference);
    else refused.push({ reference, why });
  }
  await inOffice(ctx.db, staff.office, (tx) =>
    saveAudit(tx, ctx, {
      ...{ office: staff.office, staff: staff.id, type: "handed_over", complaint: null },
      detail: { person: from, to, done: done.length, refused: refused.length, reason: reason.trim().slice(0, 300) },
    }),
  );
  return { done, refused };
}

/** References of the open complaints that somebody holds, a promise after closing among them; due first on top. */
export async function openWorkOf(tx: Tx, office: string, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("complaint")
    .select("reference")
    .where("office", "=", office)
    .where("handler_id", "=", id)
    .where((eb) => eb.or([eb("stage", "<>", "closed"), eb("waits", "=", true)]))
    .orderBy((eb) => eb.fn.coalesce("due_at", eb.val(Number.MAX_SAFE_INTEGER)))
    .orderBy("id")
    .execute();
  return rows.map(({ reference }) => reference);
}

/** Why nobody of them could take it, as the last one was refused; null: it is handed over. */
async function offer(ctx: Context, staff: Person, reference: string, asked: HandOver): Promise<RefusalCode | null> {
  const by = staff.role === "administrator" ? ({ is: "system" } as const) : staffDoer(staff);
  let why: RefusalCode = "invalid_input";
  for (const staffId of asked.to) {
    const input = { staffId, reason: asked.reason.trim().slice(0, 300) };
    const result = await runVerb(ctx, { office: staff.office, which: { reference }, by }, assign, input);
    if (!isRefusal(result)) return null;
    why = result.refusal;
  }
  return why;
}
