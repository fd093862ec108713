import type { Reckoning, SkipReason } from "#calendar/types.ts";
import type { Clock } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import { clockText } from "#text/citizen/clock.ts";
import { counted } from "#text/plural.ts";
import { dayAt, dayOf, momentOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";

/** What a clock counts from, by which its day 0 is named. */
export type CountedFrom = "lodged" | "objected" | "inquired" | "told" | "recorded" | "closed";

export interface WorkingProps {
  readonly from: CountedFrom;
  readonly reckoning: Reckoning | null;
  readonly moves?: Clock["moves"];
  readonly timeZone: string;
  readonly now: Instant;
  readonly language: Language;
}

/** How a due date came about: days counted, days skipped and why, and every recorded move. */
export function Working({ from, reckoning, moves = [], ...zoned }: WorkingProps) {
  const text = clockText(zoned.language);
  return (
    <>
      {reckoning ? <Reckoned from={from} reckoning={reckoning} {...zoned} /> : <p>{text.follows}</p>}
      {moves.length > 0 ? (
        <>
          <p class="label">{text.moves}</p>
          <ul>
            {moves.map((move) => (
              <li>{moveSentence(move, zoned)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

type Zoned = Pick<WorkingProps, "timeZone" | "now" | "language">;

function Reckoned({
  from,
  reckoning,
  ...zoned
}: Zoned & { readonly from: CountedFrom; readonly reckoning: Reckoning }) {
  const text = clockText(zoned.language);
  const sameDay = dayAt(reckoning.from, zoned.timeZone) === reckoning.dayZero;
  const dayZero = fill(sameDay ? text.dayZero : text.dayZeroAfter, { what: text.what[from] });
  const today = dayAt(zoned.now, zoned.timeZone);
  const inDays = !reckoning.counted.includes(reckoning.dayZero);
  return (
    <>
      <dl class="working">
        <dt>{inDays ? dayZero : text.from}</dt>
        <dd>{inDays ? dayOf(reckoning.dayZero, zoned.language, today) : momentOf(reckoning.from, zoned.now, zoned)}</dd>
        <dt>{text.counted}</dt>
        <dd>
          <ol>
            {reckoning.counted.map((day) => (
              <li>{dayOf(day, zoned.language, today)}</li>
            ))}
          </ol>
        </dd>
        {reckoning.skipped.length > 0 ? (
          <>
            <dt>{text.skipped}</dt>
            <dd>
              <ul>
                {reckoning.skipped.map(({ day, why }) => (
                  <li>
                    {dayOf(day, zoned.language, today)}: {skipWords(why, zoned.language)}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      {inDays ? null : <p>{text.minutes}</p>}
    </>
  );
}

function skipWords(why: SkipReason, language: Language): string {
  const text = clockText(language);
  return why.kind === "weekend"
    ? text.weekend
    : `${fill(text[why.kind], { name: why.name[language] })} (${why.decree})`;
}

function moveSentence(move: Clock["moves"][number], zoned: Zoned): string {
  const text = clockText(zoned.language);
  const said = (at: Instant | null) => (at === null ? text.unknown : momentOf(at, zoned.now, zoned));
  const day = dayOf(dayAt(move.at, zoned.timeZone), zoned.language, dayAt(zoned.now, zoned.timeZone));
  return fill(text.moved, {
    day,
    from: said(move.from),
    to: said(move.to),
    why: whyMoved(move, zoned.language),
  });
}

function whyMoved({ reason, workingDays = 0 }: Clock["moves"][number], language: Language): string {
  const text = clockText(language);
  if (reason === "hold") return counted(text.hold, workingDays, language);
  return reason === "calendar" ? text.calendarMove : text[reason];
}
