import { breaksOn } from "./breaks-on.ts";
import type { DayOff, DaysOff, Hours, ServiceHours, SkipReason, Weekday } from "./types.ts";
import { seasonOn, weekOn } from "./week-on.ts";

/** What a day is: worked, with its hours and its break; off, with the reason; or of a year that has no table. */
export type DayPlan =
  | { readonly is: "working"; readonly hours: Hours; readonly pause?: Hours | undefined }
  | { readonly is: "off"; readonly why: SkipReason }
  | { readonly is: "unknown" };

const weekend: SkipReason = Object.freeze({ kind: "weekend" });

/**
 * Gives the question "what is this day" for one office. A holiday on a Sunday is called a holiday: that names its
 * decree. A season's own breaks replace the usual ones; without any, the usual ones hold. Hours for some days hold
 * before a season, a season before a week that holds from a day on.
 */
export function dayPlan(hours: ServiceHours, daysOff: DaysOff): (date: Temporal.PlainDate) => DayPlan {
  const decreed = new Map(daysOff.days.filter((day) => isOff(day, hours)).map((day) => [day.day, reasonOf(day)]));
  const years = new Set(daysOff.years);
  return (date) => {
    if (!years.has(date.year)) return { is: "unknown" };
    const day = date.toString();
    const why = decreed.get(day);
    if (why) return { is: "off", why };
    const season = seasonOn(hours, day);
    const week = season?.week ?? weekOn(hours, day);
    const weekday = date.dayOfWeek as Weekday;
    const usual = week[weekday];
    if (!usual) return { is: "off", why: weekend };
    const open = hours.exceptions?.findLast((one) => one.from <= day && day <= one.to)?.hours ?? usual;
    const pause = (season?.breaks ?? breaksOn(hours, day))?.[weekday];
    return { is: "working", hours: open, pause: pause && within(pause, open) ? pause : undefined };
  };
}

/** Hours of a season, or set later, may leave no room for the usual break. */
function within(pause: Hours, hours: Hours): boolean {
  return hours.opens < pause.opens && pause.closes < hours.closes;
}

function isOff(day: DayOff, hours: ServiceHours): boolean {
  return day.kind !== "collective_leave" || (hours.collectiveLeaveIsOff ?? true);
}

function reasonOf({ kind, name, decree }: DayOff): SkipReason {
  return Object.freeze({ kind, name, decree });
}
