import { limitAfter } from "#calendar/limit-after.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { TrackFile } from "#queries/types.ts";
import { clockText } from "#text/citizen/clock.ts";
import { trackText } from "#text/citizen/track.ts";
import { fill, type Language } from "#text/words.ts";
import { Clock } from "../../../ui/clock.tsx";
import { dueWords } from "../../due.ts";
import { limitWords } from "../../limit-words.ts";
import { Working } from "../../working.tsx";
import type { Reckoned } from "./reckoning.ts";

interface Props {
  readonly file: TrackFile;
  readonly now: Instant;
  readonly language: Language;
}

/** Until when they may object, and why; nothing where they can't, or before they were told. */
export function ObjectionWindow({ file, now, language }: Props) {
  const { complaint, procedure } = file;
  const until = file.can.includes("object") ? complaint.objectionUntil : null;
  if (until === null) return null;
  const text = trackText(language).clocks;
  const { calendar, sop } = procedure;
  const limit = limitWords(sop.limits.objection, language);
  const working = workingOf(file);
  // The time counts anew from closing: while it is open, that end is still to come.
  const phrase = now > until ? fill(text.afterClosing, { limit }) : dueWords(until, { calendar, now, language });
  return (
    <Clock label={text.objection} phrase={phrase} workingLabel={clockText(language).working}>
      <p>{fill(text.why.objection, { limit })}</p>
      {working ? <Working {...working} now={now} timeZone={calendar.timeZone} language={language} /> : null}
    </Clock>
  );
}

/** Counted from told or from closing, whichever gave the end; null where an older calendar gave it. */
function workingOf({ complaint, procedure: { calendar, sop } }: TrackFile): Reckoned | null {
  const { told, closed, objectionUntil } = complaint;
  const begun = [
    { at: told?.at, from: "told" as const },
    { at: closed?.at, from: "closed" as const },
  ];
  for (const { at, from } of begun) {
    const reckoning = at === undefined ? null : limitAfter(calendar, at, sop.limits.objection);
    if (reckoning && !isRefusal(reckoning) && reckoning.dueAt === objectionUntil) return { reckoning, from };
  }
  return null;
}
