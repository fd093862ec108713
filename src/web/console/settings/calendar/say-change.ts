import type { CalendarChange } from "#calendar/changes.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { dayOf, hoursOf } from "#text/when.ts";
import { fill, type Language, type Words } from "#text/words.ts";
import { weekIn } from "./week-in.ts";
import type { NewChange } from "./check.ts";

/** A change in a few words: "Libur setempat Rabu 18 November 2026: HUT Provinsi". */
export function sayChange(change: CalendarChange | NewChange, language: Language): string {
  const day = (text: string) => dayOf(text, language);
  const { from } = change;
  const to = "to" in change ? change.to : from;
  const days = to === from ? day(from) : fill(calendarText.until[language], { from: day(from), to: day(to) });
  const hours = hoursIn(change, language);
  const count = change.kind === "year" ? change.days.length : 0;
  const kind = change.kind === "day_off" && change.as && change.as !== "local" ? change.as : change.kind;
  return fill(calendarText.change[kind][language], { days, hours, count, name: change.name[language] });
}

/** The hours of a change, by weekdays where they differ: "Senin–Kamis 08.00–15.00, Jumat 08.00–15.30". */
function hoursIn(change: CalendarChange | NewChange, language: Language): string {
  if (change.kind === "hours") return hoursOf(change.hours.opens, change.hours.closes, language);
  if (change.kind === "break") return weekIn(change.breaks, language);
  if (change.kind !== "season") return "";
  const week = weekIn(change.week, language);
  if (!change.breaks) return week;
  return `${week}; ${fill(calendarText.breakOf[language], { hours: weekIn(change.breaks, language) })}`;
}

/** Why the calendar is another now, in both languages: the change with its letter. */
export function becauseOf(change: CalendarChange | NewChange, removedBy: string | null): Words {
  const both = (language: Language) => {
    const what = sayChange(change, language);
    return removedBy === null
      ? `${what} (${change.source})`
      : `${fill(calendarText.removed[language], { what })} (${removedBy})`;
  };
  return { id: both("id"), en: both("en") };
}
