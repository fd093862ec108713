import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { ClockKind } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { notAccused } from "../visible-to.ts";

/** How many complaints are past the due date of each of the office's clocks now; none about the reader. */
export function lateNow(ctx: Context, reader: Reader): Promise<Readonly<Record<ClockKind, number>>> {
  return inOffice(ctx.db, reader.office, async (tx) => {
    const viewer = await viewerOf(tx, reader, ctx.now());
    const rows = await tx
      .selectFrom("complaint")
      .select(["stage", ({ fn }) => fn.countAll<number>().as("count")])
      .where("stage", "!=", "closed")
      .where("due_at", "<", ctx.now())
      .where((eb) => notAccused(eb, viewer))
      .groupBy("stage")
      .execute();
    const sum = (which: (stage: string) => boolean) =>
      rows.filter(({ stage }) => which(stage)).reduce((all, { count }) => all + Number(count), 0);
    return { receipt: sum((stage) => stage === "lodged"), response: sum((stage) => stage !== "lodged") };
  });
}
