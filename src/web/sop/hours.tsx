import type { Week, Weekday } from "#calendar/types.ts";
import type { Limit, Sop } from "#sop/types.ts";
import { type SopPageText, sopPageText } from "#text/sop-page.ts";
import { hoursOf, weekdayName, zoneName } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";

/** When the office is open, and how one is served at other times. */
export function Hours({ sop, language }: { readonly sop: Sop; readonly language: Language }) {
  const text = sopPageText(language);
  const { week, timeZone } = sop.office.hours;
  return (
    <>
      <table class="sop-hours">
        <thead>
          <tr>
            <th scope="col">{text.weekday}</th>
            <th scope="col">{text.opening}</th>
          </tr>
        </thead>
        <tbody>
          {runsOf(week, language).map(({ first, last, hours }) => (
            <tr>
              <th scope="row">{daysOf(first, last, language)}</th>
              <td>
                {hours} {zoneName(0, timeZone)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text.anyHour}</p>
      {sop.appointment ? (
        <p>
          {fill(text.appointment, {
            hours: lengthOf(sop.appointment.outsideHours, text),
            days: lengthOf(sop.appointment.dayOff, text),
          })}
        </p>
      ) : null}
      <p>{sop.fee ? sop.fee[language] : text.free}</p>
    </>
  );
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly hours: string;
}

/** Weekdays in a row with the same hours, together. */
function runsOf(week: Week, language: Language): Run[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]).reduce<Run[]>((runs, day) => {
    const open = week[day];
    if (!open) return runs;
    const hours = hoursOf(open.opens, open.closes, language);
    const run = runs.at(-1);
    const goesOn = run?.hours === hours && run.last === day - 1;
    return goesOn ? [...runs.slice(0, -1), { ...run, last: day }] : [...runs, { first: day, last: day, hours }];
  }, []);
}

function daysOf(first: number, last: number, language: Language): string {
  const [from, to] = [weekdayName(first, language), weekdayName(last, language)];
  return first === last ? from : fill(sopPageText(language).to, { first: from, last: to });
}

function lengthOf({ unit, amount }: Limit, text: SopPageText): string {
  if (unit === "working_days") return fill(amount === 1 ? text.workingDay : text.workingDays, { n: amount });
  if (unit === "calendar_days") return fill(amount === 1 ? text.day : text.days, { n: amount });
  if (amount % 60 !== 0) return fill(amount === 1 ? text.minute : text.minutes, { n: amount });
  return fill(amount === 60 ? text.hour : text.hours, { n: amount / 60 });
}
