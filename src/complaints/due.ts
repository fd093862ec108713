import type { Calendar } from "#calendar/make-calendar.ts";
import { limitAfter } from "#calendar/limit-after.ts";
import { moveByWorkingDays, workingDaysBefore } from "#calendar/working-days.ts";
import type { Reckoning } from "#calendar/types.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Limit } from "#sop/types.ts";
import type { MovedDue, StartedDue } from "./events.ts";
import type { MoveReason } from "./types.ts";

/** A clock that starts now. Where the calendar has no table for the year, the date follows: `dueAt` is null. */
export function startDue(calendar: Calendar, from: Instant, limit: Limit, reminderBefore?: number): StartedDue {
  const reckoning = limitAfter(calendar, from, limit);
  if (isRefusal(reckoning)) return { dueAt: null, calendar: calendar.id, reckoning: null, remindAt: null };
  const remindAt = reminderBefore ? reminder(calendar, from, reckoning.dueAt, reminderBefore) : null;
  return { dueAt: reckoning.dueAt, calendar: calendar.id, reckoning, remindAt };
}

/** The reminder goes some working days before the end, but never before the beginning. */
function reminder(calendar: Calendar, from: Instant, dueAt: Instant, days: number): Instant | null {
  const at = workingDaysBefore(calendar, dueAt, days);
  return isRefusal(at) || at <= from ? null : at;
}

/** The end of a limit as an instant; null where the calendar has no table. */
export function endOf(calendar: Calendar, from: Instant, limit: Limit): Instant | null {
  const reckoning = limitAfter(calendar, from, limit);
  return isRefusal(reckoning) ? null : reckoning.dueAt;
}

/** A due date moved by whole working days (a hold that ended, a calendar that changed). */
export function movedByDays(calendar: Calendar, dueAt: Instant | null, days: number, reason: MoveReason): MovedDue {
  const moved = dueAt === null ? null : moveByWorkingDays(calendar, dueAt, days);
  return { ...dueOf(calendar, moved), reason, workingDays: days };
}

/** A due date moved by a limit that begins where the old one ended (an extension). */
export function movedByLimit(calendar: Calendar, dueAt: Instant | null, limit: Limit, reason: MoveReason): MovedDue {
  if (limit.unit === "working_days") return movedByDays(calendar, dueAt, limit.amount, reason);
  return { ...dueOf(calendar, dueAt === null ? null : limitAfter(calendar, dueAt, limit)), reason };
}

/** A due date set to another reckoning; null where that is not known yet. */
export function movedTo(calendar: Calendar, reckoning: Reckoning | Refusal | null, reason: MoveReason): MovedDue {
  return { ...dueOf(calendar, reckoning), reason };
}

function dueOf(calendar: Calendar, reckoning: Reckoning | Refusal | null) {
  if (reckoning === null || isRefusal(reckoning)) return { dueAt: null, calendar: calendar.id, reckoning: null };
  return { dueAt: reckoning.dueAt, calendar: calendar.id, reckoning };
}

/** The later of two instants; null when either is unknown. */
export function later(a: Instant | null, b: Instant | null): Instant | null {
  return a === null || b === null ? null : Math.max(a, b);
}
