import { bengkuluHours } from "#calendar/data/bengkulu-hours.ts";
import { indonesia } from "#calendar/data/indonesia.ts";
import { lunchBreak } from "#calendar/data/lunch-break.ts";
import { ramadan, ramadanBreak } from "#calendar/data/ramadan.ts";
import { type Calendar, makeCalendar } from "#calendar/make-calendar.ts";
import type { DaysOff, ServiceHours } from "#calendar/types.ts";

const law = "Feiertagsgesetz";

/** Only some holidays, and a hole in the middle: 2026 has no table. */
const berlinDays: DaysOff = {
  name: "de-be",
  version: "1",
  years: [2025, 2027],
  days: [
    { day: "2025-01-01", kind: "holiday", decree: law, name: { id: "Tahun Baru", en: "New Year's Day" } },
    { day: "2025-04-18", kind: "holiday", decree: law, name: { id: "Jumat Agung", en: "Good Friday" } },
    { day: "2025-04-21", kind: "holiday", decree: law, name: { id: "Senin Paskah", en: "Easter Monday" } },
    { day: "2025-10-03", kind: "holiday", decree: law, name: { id: "Hari Persatuan", en: "Unity Day" } },
    { day: "2025-12-25", kind: "holiday", decree: law, name: { id: "Natal", en: "Christmas Day" } },
    { day: "2025-12-26", kind: "holiday", decree: law, name: { id: "Natal kedua", en: "Boxing Day" } },
    { day: "2027-03-26", kind: "holiday", decree: law, name: { id: "Jumat Agung", en: "Good Friday" } },
    { day: "2027-10-29", kind: "collective_leave", decree: law, name: { id: "Jembatan", en: "Bridge day" } },
  ],
};

/** Open through the nights in which the clock of Berlin is changed (Sunday, 02.00 to 03.00 and back). */
const berlinHours: ServiceHours = {
  timeZone: "Europe/Berlin",
  week: {
    1: { opens: "07:30", closes: "18:00" },
    3: { opens: "00:00", closes: "12:10" },
    6: { opens: "09:00", closes: "23:59" },
    7: { opens: "01:15", closes: "05:45" },
  },
  breaks: { 1: { opens: "12:15", closes: "12:45" }, 7: { opens: "04:00", closes: "04:20" } },
  collectiveLeaveIsOff: false,
};

/** Offices of different shapes, by name, to ask the same questions of. */
export const offices: Readonly<Record<string, { readonly hours: ServiceHours; readonly daysOff: DaysOff }>> = {
  bengkulu: { hours: bengkuluHours, daysOff: indonesia },
  "bengkulu with breaks and Ramadan": {
    hours: {
      ...bengkuluHours,
      breaks: lunchBreak,
      seasons: ramadan.map((season) => ({ ...season, breaks: ramadanBreak })),
    },
    daysOff: indonesia,
  },
  "berlin at night, a year missing": { hours: berlinHours, daysOff: berlinDays },
};

/** The calendar of good data; bad data is a mistake in the test. */
export function sound(hours: ServiceHours, daysOff: DaysOff): Calendar {
  const made = makeCalendar(hours, daysOff);
  if ("problems" in made) throw new Error(made.problems.join(" "));
  return made;
}
