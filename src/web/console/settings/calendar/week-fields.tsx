import { weekOn } from "#calendar/week-on.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { weekdayName } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { At } from "./at.tsx";
import type { CalendarPageProps } from "./view.tsx";

/** Seven rows, filled with the week that holds now. */
export function WeekFields(props: CalendarPageProps) {
  const { hours, today, around } = props;
  const text = say(calendarText, around.language);
  const week = weekOn(hours, today);
  return (
    <div class="week-fields">
      {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => {
        const name = weekdayName(day, around.language);
        return (
          <div class="pair">
            <At
              {...props}
              name={`week-opens${day}`}
              label={fill(text.opensOn, { day: name })}
              type="time"
              usual={week[day]?.opens}
            />
            <At
              {...props}
              name={`week-closes${day}`}
              label={fill(text.closesOn, { day: name })}
              type="time"
              usual={week[day]?.closes}
            />
          </div>
        );
      })}
    </div>
  );
}
