import type { CalendarChange } from "#calendar/changes.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { skipWords } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import type { Child } from "hono/jsx";
import { Details } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { Select, TextArea } from "#web/ui/field.tsx";
import { paths } from "../../paths.ts";
import { At } from "./at.tsx";
import { BreakFields, SeasonFields } from "./seasonal-fields.tsx";
import type { CalendarPageProps } from "./view.tsx";
import { WeekFields } from "./week-fields.tsx";

const kinds: readonly string[] = ["day_off", "working", "hours", "week", "season", "break", "year"];

/** Id of the form of one way; undefined: it is none of them. */
export const changeFormOf = (kind: string | undefined) => (kind && kinds.includes(kind) ? `ubah-${kind}` : undefined);

/** The ways to change the calendar, each closed until wanted; sent, it shows first what it would do. */
export function ChangeForms(props: CalendarPageProps) {
  const { language } = props.around;
  const text = say(calendarText, language);
  return (
    <section class="change-forms" aria-label={text.title}>
      <ChangeForm {...props} kind="day_off" summary={text.addDayOff}>
        <div class="pair">
          <At {...props} name="day_off-from" label={text.from} type="date" />
          <At {...props} name="day_off-to" label={text.to} hint={text.toHint} type="date" optional />
        </div>
        <Select
          name="day_off-as"
          label={text.as}
          hint={text.asHint}
          language={language}
          value={props.typed["day_off-as"] ?? "local"}
          options={(["local", "collective_leave", "holiday"] as const).map((value) => ({
            value,
            label: skipWords[value][language],
          }))}
        />
      </ChangeForm>
      <ChangeForm {...props} kind="working" summary={text.addWorking}>
        <div class="pair">
          <At {...props} name="working-from" label={text.from} type="date" />
          <At {...props} name="working-to" label={text.to} hint={text.toHint} type="date" optional />
        </div>
      </ChangeForm>
      <ChangeForm {...props} kind="hours" summary={text.addHours}>
        <div class="pair">
          <At {...props} name="hours-from" label={text.from} type="date" />
          <At {...props} name="hours-to" label={text.to} hint={text.toHint} type="date" optional />
        </div>
        <div class="pair">
          <At {...props} name="hours-opens" label={text.opens} type="time" />
          <At {...props} name="hours-closes" label={text.closes} type="time" />
        </div>
      </ChangeForm>
      <ChangeForm {...props} kind="week" summary={text.addWeek}>
        <At {...props} name="week-from" label={text.since} type="date" />
        <p class="hint">{text.weekHint}</p>
        <WeekFields {...props} />
      </ChangeForm>
      <ChangeForm {...props} kind="season" summary={text.addSeason}>
        <SeasonFields {...props} />
      </ChangeForm>
      <ChangeForm {...props} kind="break" summary={text.addBreak}>
        <BreakFields {...props} />
      </ChangeForm>
      <ChangeForm {...props} kind="year" summary={text.addYear} named={false}>
        <At {...props} name="year-year" label={text.yearField} />
        <TextArea
          name="year-days"
          label={text.yearDays}
          hint={text.yearDaysHint}
          language={language}
          value={props.typed["year-days"]}
          error={props.errors["year-days"]}
          rows={12}
        />
      </ChangeForm>
    </section>
  );
}

interface FormProps extends CalendarPageProps {
  readonly kind: CalendarChange["kind"];
  readonly summary: string;
  /** False: it gets its name by itself. */
  readonly named?: boolean;
  readonly children?: Child;
}

function ChangeForm(props: FormProps) {
  const { kind, summary, named = true, children, errors, typed, around } = props;
  const isOpen = typed["kind"] === kind || Object.keys(errors).some((field) => field.startsWith(`${kind}-`));
  const text = say(calendarText, around.language);
  return (
    <Details summary={summary} open={isOpen}>
      <form id={changeFormOf(kind)} method="post" action={paths.calendarSettings} novalidate>
        <input type="hidden" name="kind" value={kind} />
        {children}
        {named ? (
          <div class="pair">
            <At {...props} name={`${kind}-name`} label={text.nameLabel} hint={text.nameHint} />
            <At {...props} name={`${kind}-nameEn`} label={text.nameEn} optional />
          </div>
        ) : null}
        <At {...props} name={`${kind}-source`} label={text.sourceLabel} />
        <div class="buttons">
          <Button>{text.preview}</Button>
        </div>
      </form>
    </Details>
  );
}
