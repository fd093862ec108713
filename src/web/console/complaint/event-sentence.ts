import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import { eventText, pendingText } from "#text/console/events.ts";
import { classificationWords, clockWords, closedWords, scoreWords, toldWords } from "#text/vocabulary.ts";
import { dayOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import { channelName } from "../worklist/line.ts";

/** What happened, without who and when: "menerima pengaduan, nomor agenda 12/2026". */
export function eventSentence({ body, by }: StoryEntry, file: ComplaintFile, language: Language): string {
  const sentence = (name: keyof typeof eventText, values: Readonly<Record<string, string | number>> = {}) =>
    fill(eventText[name][language], values);
  switch (body.type) {
    case "lodged":
      return sentence("lodged", { channel: channelName(file.procedure, body.channel, language) });
    case "received":
      return sentence(body.complete ? "received" : "received_incomplete", { registerNumber: body.registerNumber });
    case "reviewed":
      return sentence("reviewed", { classification: classificationWords[body.classification][language].toLowerCase() });
    case "acted":
      if (body.promisedFor === null) return sentence("acted");
      return sentence("acted_promised", { day: dayOf(body.promisedFor, language) });
    case "supplemented":
      if (!body.moved || body.waited.length === 0) return sentence("supplemented");
      return sentence("supplemented_moved", { days: body.waited.length });
    case "approval_requested":
      return sentence("approval_requested", { verb: pendingText[body.pending.verb][language] });
    case "approved":
    case "sent_back":
    case "retracted":
      return sentence(body.type, { verb: pendingText[body.verb][language] });
    case "told":
      return sentence(by.is === "complainant" ? "told_by_complainant" : "told", { how: toldWords[body.how][language] });
    case "rated":
      return sentence("rated", { score: body.score, word: scoreWords[body.score][language].toLowerCase() });
    case "closed":
      return sentence("closed", { reason: closedWords[body.reason][language] });
    case "assigned":
      return sentence("assigned", { name: nameOf(body.staffId, file) });
    case "recalculated":
      if (!body.because) return sentence("recalculated");
      return sentence("recalculated_because", { because: body.because[language] });
    case "reminded":
      return sentence("reminded", { clock: clockWords[body.clock][language].toLowerCase() });
    default:
      return sentence(body.type);
  }
}

function nameOf(staffId: string, { complaint, handlerName, assignable, story }: ComplaintFile): string {
  if (staffId === complaint.handlerId && handlerName) return handlerName;
  const colleague = assignable.find(({ id }) => id === staffId)?.name;
  const doer = story.find(({ by }) => by.is === "staff" && by.id === staffId)?.name;
  return colleague ?? doer ?? "–";
}
