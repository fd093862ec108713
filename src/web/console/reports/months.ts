import type { MonthOfStep } from "#queries/measures/by-month.ts";
import type { Day } from "#lib/time.ts";

/** `count` months up to the one of `today`, without a gap, each with what ended in it. */
export function monthsOf(rows: readonly MonthOfStep[], today: Day, count: number): readonly MonthOfStep[] {
  return Array.from({ length: count }, (_, at) => {
    const month = monthsBefore(today, count - 1 - at).slice(0, 7);
    return rows.find((row) => row.month === month) ?? { month, count: 0, met: 0 };
  });
}

/** The first day of the month that lies so many months before that of `today`. */
export function monthsBefore(today: Day, months: number): Day {
  return Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months }).toString();
}

/** In whole percent; null where nothing ended. Only all is 100. */
export function shareMet({ count, met }: Pick<MonthOfStep, "count" | "met">): number | null {
  return count === 0 ? null : Math.floor((100 * met) / count);
}
