import type { Calendar } from "#calendar/make-calendar.ts";
import { dayOf } from "#calendar/day-of.ts";
import { limitAfter } from "#calendar/limit-after.ts";
import { serviceMinutesBetween } from "#calendar/service-minutes.ts";
import { workingDaysAfter, workingDaysWaited } from "#calendar/working-days.ts";
import { isRefusal } from "#lib/refusal.ts";
import { MINUTE, type Instant } from "#lib/time.ts";
import type { Limit } from "#sop/types.ts";

/** A way of counting: a limit without its number. */
export type Counted = Pick<Limit, "unit" | "count">;

/**
 * How long it took from one instant to another: the smallest limit of this kind that would have been met. Of days, 0 is
 * day 0 itself. Null where the calendar has no table.
 */
export function lengthOf(calendar: Calendar, by: Counted, from: Instant, to: Instant): number | null {
  const passed = to <= from ? 0 : passedBetween(calendar, by, from, to);
  if (passed === null || passed === 0) return passed;
  // The evening after the last hour, or of the last day, would have been too late for it.
  const end = limitAfter(calendar, from, { ...by, amount: passed });
  return isRefusal(end) ? null : passed + Number(to > end.dueAt);
}

function passedBetween(calendar: Calendar, { unit, count }: Counted, from: Instant, to: Instant): number | null {
  switch (unit) {
    case "service_minutes": {
      const minutes = serviceMinutesBetween(calendar, from, to);
      return isRefusal(minutes) ? null : Math.ceil(minutes);
    }
    case "wall_minutes":
      return Math.ceil((to - from) / MINUTE);
    case "calendar_days": {
      const [first, last] = [from, to].map((at) => Temporal.PlainDate.from(dayOf(calendar, at)));
      return first!.until(last!).days;
    }
    case "working_days": {
      const first = workingDaysAfter(calendar, from, 1, count);
      const waited = workingDaysWaited(calendar, from, to);
      if (isRefusal(first) || isRefusal(waited)) return null;
      return waited.days.filter((day) => day > first.dayZero).length;
    }
  }
}
