import { MINUTE, type Day, type Instant } from "#lib/time.ts";
import { dayOf } from "./day-of.ts";
import type { Calendar } from "./make-calendar.ts";
import type { Reckoning } from "./types.ts";
import { wholeFrom } from "./whole-from.ts";

/** The instant so many minutes (at least 1) later by the clock on the wall, day and night. Needs no table of the year. */
export function wallMinutesAfter(calendar: Calendar, from: Instant, minutes: number): Reckoning {
  wholeFrom(1, minutes);
  const dueAt = from + minutes * MINUTE;
  const dayZero = dayOf(calendar, from);
  const counted = daysFrom(dayZero, dayOf(calendar, dueAt));
  return { from, dueAt, dayZero, counted, skipped: [], calendar: calendar.id };
}

function daysFrom(first: Day, last: Day): Day[] {
  const days = [first];
  for (let day = first; day < last; days.push(day)) day = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return days;
}
