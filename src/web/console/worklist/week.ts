import { workingDaysAfter } from "#calendar/working-days.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { AskedByStaff } from "../request.ts";

/** Working days that count as this week. */
const DAYS = 5;

/** When the next five working days end; now where the calendar does not reach that far. */
export async function weekOf({ ctx, staff, now }: AskedByStaff): Promise<Instant> {
  const { calendar } = await ctx.procedures.inForce(staff.office);
  const end = workingDaysAfter(calendar, now, DAYS, "day_after");
  return isRefusal(end) || end.dueAt === null ? now : end.dueAt;
}
