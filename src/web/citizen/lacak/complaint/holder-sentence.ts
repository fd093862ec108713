import { stepOf } from "#complaints/step-of.ts";
import type { ClosedReason } from "#complaints/types.ts";
import type { TrackFile } from "#queries/types.ts";
import { hasStep } from "#sop/ask.ts";
import { trackText } from "#text/citizen/track.ts";
import { fill, type Language } from "#text/words.ts";

/** Who has it now, or how it ended, in a sentence. */
export function holderSentence(file: TrackFile, language: Language): string {
  const text = trackText(language).now;
  const {
    complaint,
    procedure: { sop },
  } = file;
  if (complaint.closed) return `${text.closed} ${text[howClosed(file, complaint.closed.reason)]}`;
  if (complaint.stage === "awaiting_approval" && complaint.pending?.verb !== "respond")
    return text.awaiting_approval_second;
  if (complaint.stage === "answered" && hasStep(sop, "rate"))
    return complaint.rating ? text.answered_rated : text.answered_rate;
  const step = stepOf(sop, complaint);
  const who = sop.actors.find(({ id }) => id === step?.actor)?.name[language].toLowerCase() ?? "";
  return fill(text[complaint.stage], { who });
}

/** By whom it was closed matters as much as whether it was rated; an SOP without that step knows no rating. */
function howClosed({ story, procedure: { sop } }: TrackFile, reason: ClosedReason) {
  if (reason !== "rated" && reason !== "unrated") return `closed_${reason}` as const;
  const rated = hasStep(sop, "rate") ? reason : "bare";
  const closed = story.findLast(({ body }) => body.type === "closed");
  return closed?.by.is === "system" ? (`closed_${rated}_itself` as const) : (`closed_${rated}` as const);
}
