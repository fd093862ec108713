import { lunchBreak } from "#calendar/data/lunch-break.ts";
import { ramadan } from "#calendar/data/ramadan.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { fill, say } from "#text/words.ts";
import { At } from "./at.tsx";
import { weekdayGroups } from "./check-seasonal.ts";
import type { CalendarPageProps } from "./view.tsx";

/** The breaks of the two groups of weekdays, filled with what the SOP's reading proposes. */
export function BreakFields(props: CalendarPageProps) {
  const text = say(calendarText, props.around.language);
  return (
    <>
      <At {...props} name="break-from" label={text.since} type="date" />
      <p class="hint">{text.breakHint}</p>
      <Pauses {...props} kind="break" />
    </>
  );
}

/** First and last day of a season, its hours by group as the SOP's reading proposes, its own breaks if it has any. */
export function SeasonFields(props: CalendarPageProps) {
  const text = say(calendarText, props.around.language);
  const proposed = ramadan[0]?.week;
  return (
    <>
      <div class="pair">
        <At {...props} name="season-from" label={text.from} type="date" />
        <At {...props} name="season-to" label={text.to} type="date" />
      </div>
      <p class="hint">{text.seasonHint}</p>
      <div class="week-fields">
        {weekdayGroups.map((group) => {
          const day = text.group[group];
          const usual = proposed?.[group];
          return (
            <div class="pair">
              <At
                {...props}
                name={`season-opens${group}`}
                label={fill(text.opensOn, { day })}
                type="time"
                usual={usual?.opens}
              />
              <At
                {...props}
                name={`season-closes${group}`}
                label={fill(text.closesOn, { day })}
                type="time"
                usual={usual?.closes}
              />
            </div>
          );
        })}
      </div>
      <p class="hint">{text.seasonBreakHint}</p>
      <Pauses {...props} kind="season" />
    </>
  );
}

function Pauses(props: CalendarPageProps & { readonly kind: "break" | "season" }) {
  const { kind, around } = props;
  const text = say(calendarText, around.language);
  return (
    <div class="week-fields">
      {weekdayGroups.map((group) => {
        const day = text.group[group];
        const usual = kind === "break" ? lunchBreak[group] : undefined;
        return (
          <div class="pair">
            <At
              {...props}
              name={`${kind}-pauses${group}`}
              label={fill(text.pausesOn, { day })}
              type="time"
              usual={usual?.opens}
            />
            <At
              {...props}
              name={`${kind}-resumes${group}`}
              label={fill(text.resumesOn, { day })}
              type="time"
              usual={usual?.closes}
            />
          </div>
        );
      })}
    </div>
  );
}
