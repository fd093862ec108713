import type { CalendarChange } from "#calendar/changes.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { dayOf, hoursOf } from "#text/when.ts";
import { fill, type Language, type Words } from "#text/words.ts";
import type { NewChange } from "./check.ts";

/** A change in a few words: "Libur setempat Rabu 18 November 2026: HUT Provinsi". */
export function sayChange(change: CalendarChange | NewChange, language: Language): string {
  const day = (text: string) => dayOf(text, language);
  const { from } = change;
  const to = change.kind === "week" ? from : change.to;
  const days = to === from ? day(from) : fill(calendarText.until[language], { from: day(from), to: day(to) });
  const hours = change.kind === "hours" ? hoursOf(change.hours.opens, change.hours.closes, language) : "";
  return fill(calendarText.change[change.kind][language], { days, hours, name: change.name[language] });
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
