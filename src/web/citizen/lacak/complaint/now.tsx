import { nothingOwed } from "#complaints/owed.ts";
import { responseTarget } from "#complaints/response-target.ts";
import type { Complaint, RunningClockKind } from "#complaints/types.ts";
import { isProposed, targetOf } from "#sop/ask.ts";
import { clockText } from "#text/citizen/clock.ts";
import { trackText } from "#text/citizen/track.ts";
import { momentOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import type { TrackFile } from "#queries/types.ts";
import type { Instant } from "#lib/time.ts";
import { Clock } from "../../../ui/clock.tsx";
import { dueWords } from "../../due.ts";
import { limitWords } from "../../limit-words.ts";
import { Working } from "../../working.tsx";
import { holderSentence } from "./holder-sentence.ts";
import { ObjectionWindow } from "./objection-window.tsx";
import { reckoningOf } from "./reckoning.ts";

interface Props {
  readonly file: TrackFile;
  readonly now: Instant;
  readonly language: Language;
}

/** Who has it, until when and why. */
export function Now({ file, now, language }: Props) {
  const text = trackText(language);
  const { complaint } = file;
  return (
    <section class="card now" aria-labelledby="sekarang">
      <h2 id="sekarang">{text.now.title}</h2>
      <p class="lead">{holderSentence(file, language)}</p>
      {file.goesOn ? <p>{fill(text.now.goesOn, { reference: file.goesOn.reference })}</p> : null}
      {clocksOf(complaint).map((kind) => (
        <OneClock kind={kind} {...{ file, now, language }} />
      ))}
      <ObjectionWindow {...{ file, now, language }} />
    </section>
  );
}

type ShownClock = Exclude<RunningClockKind, "promise">;

/** Clocks that count now, the one that ends first in the procedure first. */
function clocksOf({ clocks }: Complaint): readonly ShownClock[] {
  const order = ["supplement", "receipt", "response", "closing"] as const;
  return order.filter((kind) => clocks[kind] && clocks[kind].stoppedAt === null);
}

function OneClock({ kind, file, now, language }: Props & { readonly kind: ShownClock }) {
  const text = trackText(language).clocks;
  const { complaint, procedure, story } = file;
  const clock = complaint.clocks[kind]!;
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  const over = clock.dueAt !== null && now > clock.dueAt;
  const isOffices = kind === "receipt" || kind === "response";
  // Lateness under a reading that the head has not signed is never published: only the date stands. Nor is anybody
  // late while the clock is held.
  const late = over && clock.heldAt === null && isOffices && !isProposed(procedure.sop, kind);
  const phrase =
    over && !late
      ? momentOf(clock.dueAt!, now, zoned)
      : dueWords(clock.dueAt, { calendar: procedure.calendar, now, language });
  // While the office owes an answer or a second person's word, nothing closes by itself.
  const label = kind === "closing" && nothingOwed(complaint) ? text.closing_owed : text[kind];
  const target = targetBehind(file, kind);
  return (
    <Clock label={label} phrase={phrase} late={late} workingLabel={clockText(language).working}>
      {isOffices && target ? <p>{fill(text.why[kind], { limit: limitWords(target, language) })}</p> : null}
      {clock.heldAt !== null ? (
        <p>{fill(clockText(language).held, { moment: momentOf(clock.heldAt, now, zoned) })}</p>
      ) : null}
      <Working {...reckoningOf(story, kind)} moves={clock.moves} now={now} {...zoned} />
    </Clock>
  );
}

/** What the SOP allows the office; after an objection that of the second look. */
function targetBehind({ complaint, procedure: { sop } }: TrackFile, kind: ShownClock) {
  if (kind === "response") return responseTarget(sop, complaint.objectedAt);
  return kind === "receipt" ? (targetOf(sop, kind)?.target ?? null) : null;
}
