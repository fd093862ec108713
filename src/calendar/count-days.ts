import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Calendar } from "./make-calendar.ts";
import type { Reckoning } from "./types.ts";
import { yearMissingAfter } from "./year-missing.ts";

interface Count {
  /** The instant that the question started from. */
  readonly from: Instant;
  /** Number of the day that is called day 0. */
  readonly dayZero: number;
  /** Rank of the first working day counted, and how many are. */
  readonly first: number;
  readonly n: number;
  /** Number of the first day that may be shown as skipped. */
  readonly skipFrom: number;
}

/** Counts n working days and gives the closing time of the last with the working shown. */
export function countDays(calendar: Calendar, { from, dayZero, first, n, skipFrom }: Count): Reckoning | Refusal {
  const { table } = calendar;
  const last = first + n - 1;
  if (last >= table.working.length) return yearMissingAfter(calendar, from);
  const end = table.workingNumbers[last]!;
  if (table.unknownBefore[end]! > table.unknownBefore[skipFrom]!) return yearMissingAfter(calendar, from);
  return {
    from,
    dueAt: table.closes[last]!,
    dayZero: table.days[dayZero]!,
    counted: table.working.slice(first, last + 1),
    skipped: table.off.slice(table.offBefore[skipFrom]!, table.offBefore[end]!),
    calendar: calendar.id,
  };
}
