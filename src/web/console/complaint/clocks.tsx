import type { SkipReason } from "#calendar/types.ts";
import { runningClockKinds, type Clock as RunningClock, type RunningClockKind } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { clockText } from "#text/console/clock.ts";
import { clockWords, moveWords, skipWords } from "#text/vocabulary.ts";
import { dayOf, momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { capital, dueWords } from "../due.ts";
import { Icon } from "#web/ui/icon.tsx";
import { reckoningOf } from "./working.ts";

interface ClocksProps {
  readonly file: ComplaintFile;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Each clock of the complaint in words, its working one press away. */
export function Clocks(props: ClocksProps) {
  const { file, zoned } = props;
  const text = say(clockText, zoned.language);
  const present = runningClockKinds.filter((kind) => worthShowing(kind, file.complaint.clocks[kind]));
  return (
    <section class="clocks" aria-labelledby="clocks">
      <h2 id="clocks" class="sr">
        {text.title}
      </h2>
      {present.length === 0 ? <p class="soft">{text.none}</p> : null}
      {present.map((kind) => (
        <OneClock {...props} kind={kind} clock={file.complaint.clocks[kind]!} />
      ))}
    </section>
  );
}

/** The office's own clocks are kept in sight; the complainant's time is of interest only while it runs. */
function worthShowing(kind: RunningClockKind, clock: RunningClock | undefined): boolean {
  return clock !== undefined && (clock.stoppedAt === null || (kind !== "supplement" && kind !== "closing"));
}

interface OneClockProps extends ClocksProps {
  readonly kind: RunningClockKind;
  readonly clock: RunningClock;
  /** Its working stands open. */
  readonly open?: boolean;
}

/** One clock in words, with its working. */
export function OneClock(props: OneClockProps) {
  const { kind, clock, zoned, now } = props;
  const text = say(clockText, zoned.language);
  const late = clock.dueAt !== null && clock.heldAt === null && (clock.stoppedAt ?? now) > clock.dueAt;
  return (
    <div class={late ? "clock late" : clock.stoppedAt === null ? "clock" : "clock over"}>
      <p class="label">{clockWords[kind][zoned.language]}</p>
      <p class="phrase">
        {late ? <Icon name="late" /> : null}
        {clock.heldAt === null ? null : <Icon name="held" />}
        {phraseOf(props, late)}
      </p>
      <details open={props.open ?? false}>
        <summary>
          {text.working}
          <span class="sr">: {clockWords[kind][zoned.language]}</span>
        </summary>
        <WorkingView {...props} />
      </details>
    </div>
  );
}

function phraseOf({ clock, kind, file: { procedure }, now, zoned }: OneClockProps, late: boolean): string {
  const text = say(clockText, zoned.language);
  if (clock.stoppedAt !== null) return `${late ? text.late : text.inTime}, ${momentOf(clock.stoppedAt, now, zoned)}`;
  if (clock.heldAt !== null) return fill(text.held, { when: momentOf(clock.heldAt, now, zoned) });
  return capital(dueWords({ procedure, kind, dueAt: clock.dueAt, now }, zoned.language));
}

function WorkingView({ kind, clock, file, now, zoned }: OneClockProps) {
  const text = say(clockText, zoned.language);
  const reckoning = reckoningOf(kind, file.story);
  const { moves } = clock;
  const day = (value: string) => dayOf(value, zoned.language);
  const unsigned = file.procedure.sop.readings.filter(
    ({ signed, clocks }) => !signed && clocks?.some((rests) => rests === kind),
  );
  return (
    <div class="working">
      <dl>
        <dt>{text.started}</dt>
        <dd>{momentOf(clock.startedAt, now, zoned)}</dd>
        <dt>{text.due}</dt>
        <dd>{clock.dueAt === null ? text.dateFollows : momentOf(clock.dueAt, now, zoned)}</dd>
        {reckoning ? (
          <>
            <dt>{text.dayZero}</dt>
            <dd>{day(reckoning.dayZero)}</dd>
            <dt>{fill(text.counted, { count: reckoning.counted.length })}</dt>
            <dd>
              <Days days={reckoning.counted.map(day)} />
            </dd>
          </>
        ) : null}
        {reckoning && reckoning.skipped.length > 0 ? (
          <>
            <dt>{fill(text.skipped, { count: reckoning.skipped.length })}</dt>
            <dd>
              <Days days={reckoning.skipped.map((skip) => `${day(skip.day)}: ${reasonOf(skip.why, zoned)}`)} />
            </dd>
          </>
        ) : null}
        {moves.length > 0 ? (
          <>
            <dt>{text.moves}</dt>
            <dd>
              <Days days={moves.map((move) => moveSentence(move, now, zoned))} />
            </dd>
          </>
        ) : null}
        <dt>{text.calendar}</dt>
        <dd class="code">{clock.calendar}</dd>
      </dl>
      {unsigned.length > 0 ? (
        <p class="unsigned">{fill(text.unsigned, { numbers: unsigned.map(({ number }) => number).join(", ") })}</p>
      ) : null}
    </div>
  );
}

function Days({ days }: { readonly days: readonly string[] }) {
  return (
    <ul>
      {days.map((day) => (
        <li>{day}</li>
      ))}
    </ul>
  );
}

function reasonOf(why: SkipReason, { language }: Zoned): string {
  if (why.kind === "weekend") return skipWords.weekend[language];
  return `${skipWords[why.kind][language]}, ${why.name[language]} (${why.decree})`;
}

function moveSentence(move: RunningClock["moves"][number], now: Instant, zoned: Zoned): string {
  const text = say(clockText, zoned.language);
  const moment = (at: Instant | null) => (at === null ? text.dateFollows : momentOf(at, now, zoned));
  const reason = moveWords[move.reason][zoned.language];
  const sentence = fill(text.moved, { at: moment(move.at), from: moment(move.from), to: moment(move.to), reason });
  return move.workingDays ? `${sentence} (${fill(text.movedDays, { days: move.workingDays })})` : sentence;
}
