import type { Context } from "#commands/context.ts";
import { may } from "#complaints/may.ts";
import type { WordsKind } from "#complaints/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { lastWords } from "../last-words.ts";
import type { WorklistFilter, WorklistRow } from "../types.ts";
import { worklist } from "../worklist.ts";

/** Lines that a list of the leader's page holds at most. */
export const MOST_WAITING = 20;

/** A line of the worklist with the words for which it waits. */
export interface WaitingRow extends WorklistRow {
  readonly words: string | null;
}

/** What waits for a directive, with why it was escalated. */
export const waitingForDirective = (ctx: Context, staff: Reader) =>
  withWords(ctx, staff, { stage: "awaiting_leadership" }, "escalation_reason");

/** Open complaints whose answer was disputed, with the objection. */
export const objections = (ctx: Context, staff: Reader) => withWords(ctx, staff, { objected: true }, "objection");

/** What waits for a second person and may be approved by this one, with what is to go out. */
export async function waitingForApproval(ctx: Context, staff: Reader): Promise<WaitingRow[]> {
  const rows = await withWords(ctx, staff, { pending: true }, "draft");
  const own: WaitingRow[] = [];
  for (const row of rows) {
    const { sop } = await ctx.procedures.byId(staff.office, row.complaint.sop);
    const by = { is: "staff", id: staff.id, role: staff.role } as const;
    if (row.complaint.pending?.by !== staff.id && may(sop, by, "approve", row.complaint)) own.push(row);
  }
  return own;
}

async function withWords(ctx: Context, staff: Reader, filter: WorklistFilter, kind: WordsKind): Promise<WaitingRow[]> {
  const { items } = await worklist(ctx, staff, { ...filter, limit: MOST_WAITING });
  const ids = items.map(({ complaint }) => complaint.id);
  const words = await inOffice(ctx.db, staff.office, (tx) => lastWords(tx, ids, kind));
  return items.map((item) => ({ ...item, words: words.get(item.complaint.id) ?? null }));
}
