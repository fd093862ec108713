import { audienceOf } from "#complaints/audience.ts";
import type { WordsKind } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { wordsText } from "#text/console/events.ts";
import { say, type Language } from "#text/words.ts";
import { doerName } from "./doer.ts";

/** Words of one person at one moment. */
export interface Spoken {
  readonly side: "complainant" | "office";
  readonly who: string;
  readonly at: Instant;
  readonly heading: string;
  readonly text: string;
  /** What the complainant filled in beside the story. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

/** The conversation: public words both ways, the complaint itself first. */
export function conversationOf(file: ComplaintFile, language: Language): readonly Spoken[] {
  const said = file.story.flatMap((entry) => spokenOf(entry, "public", language));
  return [submissionOf(file, language), ...said];
}

/** Words that stay inside the office. */
export function internalOf(file: ComplaintFile, language: Language): readonly Spoken[] {
  return file.story.flatMap((entry) => spokenOf(entry, "internal", language));
}

function spokenOf(entry: StoryEntry, audience: "public" | "internal", language: Language): readonly Spoken[] {
  return (Object.entries(entry.words) as [WordsKind, string][])
    .filter(([kind]) => audienceOf[kind] === audience && kind !== "submission")
    .map(([kind, text]) => ({
      side: entry.by.is === "complainant" ? "complainant" : "office",
      who: doerName(entry, language),
      at: entry.at,
      heading: wordsText[kind][language],
      text,
      answers: [],
    }));
}

function submissionOf({ complaint, submission }: ComplaintFile, language: Language): Spoken {
  const { conversation: text } = say(complaintText, language);
  const answers = [
    { question: text.occurredAt, answer: submission.occurredAt },
    { question: text.place, answer: submission.place },
    { question: text.reported, answer: [submission.reportedPost, submission.reportedWords].filter(Boolean).join(": ") },
    { question: text.remedySought, answer: submission.remedySought },
  ];
  return {
    side: "complainant",
    who: text.complainant,
    at: complaint.lodgedAt,
    heading: text.submission,
    text: submission.description,
    answers: answers.filter((given): given is { question: string; answer: string } => Boolean(given.answer)),
  };
}
