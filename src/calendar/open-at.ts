import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import { yearOf } from "./day-of.ts";
import type { Calendar } from "./make-calendar.ts";
import { nextServiceInstant } from "./next-service-instant.ts";
import type { SkipReason } from "./types.ts";

/** Whether the office is open: until when, or else why not and when it opens (null: the table ends before that). */
export type Openness =
  | { readonly open: true; readonly closesAt: Instant }
  | { readonly open: false; readonly opensAt: Instant | null; readonly why: ClosedReason };

export type ClosedReason =
  SkipReason | { readonly kind: "outside_hours" } | { readonly kind: "year_missing"; readonly year: number };

/** Whether the office is open at an instant, from opening time until just before closing time; breaks don't close it. */
export function openAt(calendar: Calendar, at: Instant): Openness {
  const { table } = calendar;
  const number = dayNumber(calendar, at);
  if (number < 0) return { open: false, opensAt: null, why: { kind: "year_missing", year: yearOf(calendar, at) } };
  const rank = table.workingBefore[number]!;
  const worked = table.workingBefore[number + 1]! > rank;
  if (worked && at >= table.opens[rank]! && at < table.closes[rank]!)
    return { open: true, closesAt: table.closes[rank]! };
  const next = nextServiceInstant(calendar, at);
  const why = worked ? ({ kind: "outside_hours" } as const) : table.off[table.offBefore[number]!]!.why;
  return { open: false, opensAt: isRefusal(next) ? null : next, why };
}
