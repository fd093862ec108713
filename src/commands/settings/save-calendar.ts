import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import type { CalendarSetting } from "#sop/office-data.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { runningIn } from "./running-in.ts";
import { saveSetting } from "./save-setting.ts";

/**
 * A new version of the office's calendar: all of its changes as they hold from now on, never an edit of those before.
 * What runs is recalculated after it, batch by batch. Somebody else's version meanwhile: `changed_meanwhile`; while the
 * recalculation of the one before goes on: `too_early`. Gives the version's number. `seen`: the version that was seen.
 */
export function saveCalendar(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  value: CalendarSetting,
  seen: number,
): Promise<number | Refusal> {
  const { office } = staff;
  return inTransaction(ctx, office, async (tx) => {
    const setting = { office, staff: staff.id, kind: "calendar", name: "", value, seen } as const;
    const seq = await saveSetting(ctx, tx, setting);
    if (isRefusal(seq)) return seq;
    const open = await tx
      .selectFrom("recalculation")
      .select("seq")
      .where("office", "=", office)
      .where("done_at", "is", null)
      .executeTakeFirst();
    if (open) return refuse("too_early");
    const { count } = await runningIn(tx, office)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("recalculation")
      .values({ office, seq, total: Number(count), after: null })
      .execute();
    return seq;
  });
}
