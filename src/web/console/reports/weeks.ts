import type { WeekOfChannel } from "#queries/measures/by-week.ts";
import type { Day } from "#lib/time.ts";

/** Weeks without a gap, and how many each channel had in them. */
export interface Weeks {
  readonly weeks: readonly Day[];
  readonly channels: readonly { readonly id: string; readonly values: readonly number[] }[];
}

/** `count` weeks up to the one of `today`, by the Monday on which they begin; the channel with most first. */
export function weeksOf(rows: readonly WeekOfChannel[], today: Day, count: number): Weeks {
  const last = mondayOf(today);
  const weeks = Array.from({ length: count }, (_, at) => last.subtract({ weeks: count - 1 - at }).toString());
  const byChannel = Map.groupBy(rows, ({ channel }) => channel);
  const channels = [...byChannel].map(([id, own]) => ({
    id,
    values: weeks.map((week) => own.find((row) => row.week === week)?.count ?? 0),
  }));
  return { weeks, channels: channels.toSorted((a, b) => sum(b.values) - sum(a.values)) };
}

/** The first day of `count` weeks up to that of `today`. */
export function firstOfWeeks(today: Day, count: number): Day {
  return mondayOf(today)
    .subtract({ weeks: count - 1 })
    .toString();
}

/**
 * At most `most` series, as many as have a colour of their own: where there are more, the smallest become one named
 * `rest`. `series` as `weeksOf` gives them, the largest first.
 */
export function atMost(series: readonly Named[], most: number, rest: string): readonly Named[] {
  if (series.length <= most) return series;
  const small = series.slice(most - 1);
  const values = small[0]!.values.map((_, at) => sum(small.map((one) => one.values[at]!)));
  return [...series.slice(0, most - 1), { name: rest, values }];
}

interface Named {
  readonly name: string;
  readonly values: readonly number[];
}

export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function mondayOf(day: Day): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
}
