import type { EventBody } from "#complaints/events.ts";
import type { Instant } from "#lib/time.ts";
import { storyText } from "#text/citizen/story.ts";
import { counted } from "#text/plural.ts";
import { dayOf, momentOf } from "#text/when.ts";
import { scoreWords } from "#text/vocabulary.ts";
import { fill, type Language } from "#text/words.ts";

interface Zoned {
  readonly timeZone: string;
  readonly language: Language;
  readonly now: Instant;
}

/** One event in a sentence, as the complainant reads it. */
export function storySentence(body: EventBody, zoned: Zoned): string {
  const text = storyText(zoned.language);
  switch (body.type) {
    case "received":
      return body.complete ? text.received : text.received_incomplete;
    case "acted":
      return body.promisedFor === null
        ? text.acted
        : fill(text.acted_promised, { day: dayOf(body.promisedFor, zoned.language) });
    case "rated":
      return fill(text.rated, { score: scoreWords[body.score][zoned.language] });
    default: {
      const said = text[body.type as keyof typeof text];
      return typeof said === "string" ? said : text.other;
    }
  }
}

/** What an event did to a due date, said openly; null when nothing. */
export function dueSentence(body: EventBody, { now, ...zoned }: Zoned): string | null {
  const text = storyText(zoned.language);
  const newDue = (dueAt: Instant | null) =>
    dueAt === null ? "" : fill(text.newDue, { moment: momentOf(dueAt, now, zoned) });
  switch (body.type) {
    case "inquired":
      return body.supplement.dueAt === null
        ? null
        : fill(text.until, { moment: momentOf(body.supplement.dueAt, now, zoned) });
    case "supplemented":
      return body.moved
        ? [counted(text.waited, body.waited.length, zoned.language), newDue(body.moved.dueAt)].filter(Boolean).join(" ")
        : null;
    case "reviewed":
    case "escalated":
      return body.moved ? newDue(body.moved.dueAt) || null : null;
    case "extended":
      return newDue(body.moved.dueAt) || null;
    case "recalculated": {
      const response = body.moves.find(({ clock }) => clock === "response");
      const because = body.because && `${body.because[zoned.language]}.`;
      return [because, response && newDue(response.due.dueAt)].filter(Boolean).join(" ") || null;
    }
    default:
      return null;
  }
}
