import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { RefusalCode } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { visibleTo } from "./visible-to.ts";

/** How far a hand-over has come. */
export interface HandOverFile {
  readonly id: string;
  /** Whose work it was; of one that takes another back: who has it again. */
  readonly person: string;
  readonly total: number;
  readonly done: number;
  readonly refused: readonly { readonly reference: string; readonly why: RefusalCode }[];
  readonly ended: boolean;
  /** Whether it takes another back. */
  readonly back: boolean;
  /** Whether it was taken back itself. */
  readonly undone: boolean;
}

/** One hand-over of the office as far as this reader may see it: a leader is told nothing of what is hidden from them. */
export function handOverFile(ctx: Context, staff: Reader, id: string): Promise<HandOverFile | null> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const row = await tx
      .selectFrom("hand_over")
      .innerJoin("staff", "staff.id", "hand_over.person")
      .select(["hand_over.id", "staff.name as person", "hand_over.done_at", "hand_over.returns"])
      .select(({ exists, selectFrom }) =>
        exists(selectFrom("hand_over as other").select("other.id").whereRef("other.returns", "=", "hand_over.id")).as(
          "undone",
        ),
      )
      .where("hand_over.id", "=", id)
      .executeTakeFirst();
    if (!row) return null;
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    let seen = tx
      .selectFrom("hand_over_line")
      .innerJoin("complaint", "complaint.id", "hand_over_line.complaint")
      .where("hand_over_line.hand_over", "=", id);
    if (staff.role !== "administrator") seen = seen.where((eb) => visibleTo(eb, viewer));
    const counts = await seen
      .select(({ fn }) => [fn.countAll<number>().as("total"), fn.count<number>("receiver").as("done")])
      .executeTakeFirstOrThrow();
    const refused = await seen
      .select(["complaint.reference", "refused as why"])
      .where("refused", "is not", null)
      .where("refused", "<>", "not_found")
      .orderBy("place")
      .execute();
    return {
      ...{ id, person: row.person, back: row.returns !== null, ended: row.done_at !== null },
      undone: Boolean(row.undone),
      total: Number(counts.total),
      done: Number(counts.done),
      refused: refused.map(({ reference, why }) => ({ reference, why: why as RefusalCode })),
    };
  });
}
