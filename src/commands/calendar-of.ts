import { shippedDaysOff } from "#calendar/data/shipped-days-off.ts";
import { makeCalendar, type Calendar } from "#calendar/make-calendar.ts";
import type { SopOffice } from "#sop/types.ts";

const calendars = new Map<string, Calendar>();
const MOST = 50;

/** The calendar an SOP's office works by; made once for equal hours and days off. */
export function calendarOf({ hours, daysOff }: SopOffice): Calendar {
  const table = typeof daysOff === "string" ? shippedDaysOff[daysOff] : daysOff;
  if (!table) throw new Error(`no table of days off called "${String(daysOff)}"`);
  const key = JSON.stringify([hours, table.name, table.version, typeof daysOff === "string" ? "" : table]);
  const found = calendars.get(key) ?? makeCalendar(hours, table);
  if ("problems" in found) throw new Error(found.problems.join("; "));
  if (calendars.size >= MOST) calendars.delete(calendars.keys().next().value!);
  calendars.set(key, found);
  return found;
}
