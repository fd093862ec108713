import { isDay } from "#calendar/is-day.ts";
import type { Day } from "#lib/time.ts";

export const periods = ["month", "last_month", "quarter", "year", "own"] as const;
export type PeriodName = (typeof periods)[number];

/** Days that numbers are asked for, both included. */
export interface Period {
  readonly name: PeriodName;
  readonly from: Day;
  readonly to: Day;
  /** Own dates that make no period: the days stand as they were typed, and this month is shown. */
  readonly wrong?: { readonly from: string; readonly to: string };
}

/** Reads `periode`, `dari` and `sampai`; without them this month. `today` by the office's clock. */
export function readPeriod(query: Readonly<Record<string, string>>, today: Day): Period {
  const name = periods.find((one) => one === query["periode"]) ?? "month";
  if (name !== "own") return { name, ...daysOf(name, today) };
  const { dari: from = "", sampai: to = "" } = query;
  if (isDay(from) && isDay(to) && from <= to) return { name, from, to };
  return { name, ...daysOf("month", today), wrong: { from: from.slice(0, 20), to: to.slice(0, 20) } };
}

function daysOf(name: Exclude<PeriodName, "own">, today: Day): { readonly from: Day; readonly to: Day } {
  const date = Temporal.PlainDate.from(today);
  const first = date.with({ day: 1 });
  switch (name) {
    case "month":
      return { from: first.toString(), to: today };
    case "last_month":
      return { from: first.subtract({ months: 1 }).toString(), to: first.subtract({ days: 1 }).toString() };
    case "quarter":
      return { from: first.subtract({ months: (date.month - 1) % 3 }).toString(), to: today };
    case "year":
      return { from: first.with({ month: 1 }).toString(), to: today };
  }
}
