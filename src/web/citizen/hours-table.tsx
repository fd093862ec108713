import type { ServiceHours, Week, Weekday } from "#calendar/types.ts";
import { seasonOn, weekOn } from "#calendar/week-on.ts";
import { homeText } from "#text/citizen/home.ts";
import { dayAt, hoursOf, weekdayName, zoneName } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import type { Instant } from "#lib/time.ts";

interface Props {
  readonly hours: ServiceHours;
  readonly now: Instant;
  readonly language: Language;
}

/** Service hours as a table; neighbouring days with the same hours share a row. */
export function HoursTable({ hours, now, language }: Props) {
  const text = homeText(language);
  const today = dayAt(now, hours.timeZone);
  return (
    <table class="hours">
      <caption>{text.hours}</caption>
      <thead>
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{fill(text.hour, { zone: zoneName(now, hours.timeZone) })}</th>
        </tr>
      </thead>
      <tbody>
        {groupsOf(seasonOn(hours, today)?.week ?? weekOn(hours, today)).map(({ from, to, opens, closes }) => (
          <tr>
            <th scope="row">
              {weekdayName(from, language)}
              {to === from ? "" : `–${weekdayName(to, language)}`}
            </th>
            <td>{hoursOf(opens, closes, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Group {
  readonly from: Weekday;
  to: Weekday;
  readonly opens: string;
  readonly closes: string;
}

function groupsOf(week: Week): readonly Group[] {
  const groups: Group[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
    const hours = week[day];
    const last = groups.at(-1);
    if (!hours) continue;
    if (last && last.to === day - 1 && last.opens === hours.opens && last.closes === hours.closes) last.to = day;
    else groups.push({ from: day, to: day, ...hours });
  }
  return groups;
}
