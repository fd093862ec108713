import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { calendarDaysAfter } from "./calendar-days-after.ts";
import type { Calendar } from "./make-calendar.ts";
import { serviceMinutesAfter } from "./service-minutes.ts";
import type { Reckoning } from "./types.ts";
import { wallMinutesAfter } from "./wall-minutes-after.ts";
import { type DayCount, workingDaysAfter } from "./working-days.ts";

/** An allowed length of time as an SOP states it. `count` is for working days only. */
export interface LimitLength {
  readonly unit: "service_minutes" | "working_days" | "wall_minutes" | "calendar_days";
  readonly amount: number;
  readonly count?: DayCount | undefined;
}

/** When a limit that begins at `from` ends, by whichever unit it counts. Refuses with `calendar_year_missing`. */
export function limitAfter(calendar: Calendar, from: Instant, limit: LimitLength): Reckoning | Refusal {
  switch (limit.unit) {
    case "service_minutes":
      return serviceMinutesAfter(calendar, from, limit.amount);
    case "working_days":
      return workingDaysAfter(calendar, from, limit.amount, limit.count);
    case "wall_minutes":
      return wallMinutesAfter(calendar, from, limit.amount);
    case "calendar_days":
      return calendarDaysAfter(calendar, from, limit.amount);
  }
}
