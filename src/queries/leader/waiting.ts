import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { WordsKind } from "#complaints/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { lastWords } from "../last-words.ts";
import { named, type Named } from "../merges.ts";
import type { WorklistFilter, WorklistRow } from "../types.ts";
import { worklist } from "../worklist.ts";

/** Lines that a list of the leader's page holds at most. */
const MOST_WAITING = 20;

/** A line of the worklist with the words for which it waits. */
export interface WaitingRow extends WorklistRow {
  readonly words: string | null;
}

/** What waits for a second person: the words that are to go out, and where the complaint is to go. */
export interface ApprovalRow extends WaitingRow {
  /** The body to which it is to be referred. */
  readonly to: string | null;
  /** Into what it is to be merged; null too where the reader may not see that one. */
  readonly into: Named | null;
}

/** A list of the page, and whether there are more than it holds. */
export interface WaitingList<Row = WaitingRow> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** What waits for a directive, with why it was escalated. */
export const waitingForDirective = (ctx: Context, staff: Reader) =>
  withWords(ctx, staff, { stage: "awaiting_leadership" }, "escalation_reason");

/** Open complaints whose answer was disputed, with the objection. */
export const objections = (ctx: Context, staff: Reader) => withWords(ctx, staff, { objected: true }, "objection");

/** What waits for a second person and may be approved by this one, with what is to go out and where to. */
export async function waitingForApproval(ctx: Context, staff: Reader): Promise<WaitingList<ApprovalRow>> {
  const { rows, more } = await withWords(ctx, staff, { approvable: true }, "draft");
  const targets = rows.flatMap(({ complaint: { pending } }) => (pending?.verb === "merge" ? [pending.into] : []));
  return inOffice(ctx.db, staff.office, async (tx) => {
    const referred = rows.filter(({ complaint }) => complaint.pending?.verb === "refer");
    const to = await lastWords(
      tx,
      referred.map(({ complaint }) => complaint.id),
      "draft_to",
    );
    const into = await named(tx, await viewerOf(tx, staff, ctx.now()), targets);
    const full = rows.map((row) => {
      const { id, pending } = row.complaint;
      const target = pending?.verb === "merge" ? into.find((one) => one.id === pending.into) : undefined;
      return { ...row, to: to.get(id) ?? null, into: target ?? null };
    });
    return { rows: full, more };
  });
}

async function withWords(ctx: Context, staff: Reader, filter: WorklistFilter, kind: WordsKind): Promise<WaitingList> {
  const { items, next } = await worklist(ctx, staff, { ...filter, limit: MOST_WAITING });
  const ids = items.map(({ complaint }) => complaint.id);
  const words = await inOffice(ctx.db, staff.office, (tx) => lastWords(tx, ids, kind));
  const rows = items.map((item) => ({ ...item, words: words.get(item.complaint.id) ?? null }));
  return { rows, more: next !== null };
}
