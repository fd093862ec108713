import type { CalendarChange } from "#calendar/changes.ts";
import type { ServiceHours } from "#calendar/types.ts";
import { breaksOn } from "#calendar/breaks-on.ts";
import { weekOn } from "#calendar/week-on.ts";
import type { YearTable } from "#calendar/year-table.ts";
import type { Day, Instant } from "#lib/time.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { frontText } from "#text/console/settings/front.ts";
import { skipWords } from "#text/vocabulary.ts";
import { dayOf, hoursOf, momentOf, weekdayName, type Zoned } from "#text/when.ts";
import { fill, say, type Language, type Words } from "#text/words.ts";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Across } from "#web/sop/across.tsx";
import { paths, withQuery } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import { History } from "../history.tsx";
import { changeFormOf, ChangeForms } from "./forms.tsx";
import { sayChange } from "./say-change.ts";
import { PutBackCalendar } from "./put-back-calendar.tsx";
import { OwnChanges } from "./own-changes.tsx";

export interface CalendarPageProps {
  readonly around: Around;
  readonly year: number;
  readonly years: readonly number[];
  /** Null: no table for this year. */
  readonly table: YearTable | null;
  readonly hours: ServiceHours;
  readonly changes: readonly CalendarChange[];
  /** Number of the version shown, 0 for the SOP's own. */
  readonly seen: number;
  /** Whether the reader may change it. */
  readonly changesIt: boolean;
  readonly history: readonly {
    readonly seq: number;
    readonly at: Instant;
    readonly by: string;
    readonly because: Words;
  }[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  readonly today: Day;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** The office's calendar: days off of a year with their decrees, the hours, what the office set, and how to change it. */
export function CalendarPage(props: CalendarPageProps) {
  const { around, errors, history, changesIt, zoned, now } = props;
  const { language } = around;
  const text = say(calendarText, language);
  const keepForm = changesIt ? changeFormOf(props.typed["kind"]) : undefined;
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(errors).length > 0} keepForm={keepForm}>
      <ErrorSummary errors={errors} language={language} />
      <p class="crumb">
        <a href={paths.settings}>{frontText.back[language]}</a>
      </p>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft lead">{text.lead}</p>
      </div>
      <OwnChanges {...props} />
      {changesIt ? <ChangeForms {...props} /> : null}
      <Week hours={props.hours} today={props.today} language={language} />
      <Year {...props} />
      <History
        language={language}
        lines={history.map(({ seq, at, by, because }) => ({
          when: momentOf(at, now, zoned),
          what: fill(text.history, { version: seq, name: by, because: because[language] }),
          back: changesIt && seq !== props.seen ? <PutBackCalendar {...props} version={seq} /> : null,
        }))}
      />
    </Shell>
  );
}

function Week(props: { readonly hours: ServiceHours; readonly today: Day; readonly language: Language }) {
  const { hours, today, language } = props;
  const text = say(calendarText, language);
  const week = weekOn(hours, today);
  const breaks = breaksOn(hours, today);
  const seasons = (hours.seasons ?? []).filter(({ to }) => to >= today);
  return (
    <section aria-labelledby="jam">
      <h2 id="jam">{text.usualWeek}</h2>
      <dl class="week">
        {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => {
          const open = week[day];
          const pause = breaks?.[day];
          return (
            <div>
              <dt>{weekdayName(day, language)}</dt>
              <dd>
                {open ? hoursOf(open.opens, open.closes, language) : text.closed}
                {open && pause
                  ? `, ${fill(text.breakOf, { hours: hoursOf(pause.opens, pause.closes, language) })}`
                  : ""}
              </dd>
            </div>
          );
        })}
      </dl>
      {seasons.length > 0 ? (
        <>
          <h3>{text.seasons}</h3>
          <ul>
            {seasons.map((season) => (
              <li>{sayChange({ ...season, kind: "season", source: "" }, language)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Year({ year, years, table, around: { language } }: CalendarPageProps) {
  const text = say(calendarText, language);
  return (
    <section aria-labelledby="libur">
      <h2 id="libur">{fill(text.year, { year })}</h2>
      <p class="years">
        {years.map((one) => (
          <a
            href={withQuery(paths.calendarSettings, { tahun: String(one) })}
            aria-current={one === year ? "page" : undefined}
          >
            {one}
          </a>
        ))}
      </p>
      <p>{table ? fill(text.workingDays, { days: table.workingDays }) : text.noTable}</p>
      {table ? (
        <Across labelledBy="libur">
          <table class="settings-table">
            <thead>
              <tr>
                {[text.day, text.name, text.kind, text.source].map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.daysOff.map(({ day, kind, name, decree }) => (
                <tr>
                  <th scope="row">{dayOf(day, language, `${year}-01-01`)}</th>
                  <td>{name[language]}</td>
                  <td>{skipWords[kind][language]}</td>
                  <td>{decree}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Across>
      ) : null}
    </section>
  );
}
