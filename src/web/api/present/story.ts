import type { z } from "@hono/zod-openapi";
import { audienceOf } from "#complaints/audience.ts";
import type { WordsKind } from "#complaints/types.ts";
import type { StoryEntry } from "#queries/types.ts";
import type { Language } from "#text/words.ts";
import type { eventSchema, messageSchema, noteSchema, staffEventSchema } from "../schemas/story.ts";
import { clockMoves } from "./clock-moves.ts";
import { publicFacts, staffFacts } from "./facts.ts";
import type { Clockface } from "./instants.ts";

type Message = z.infer<typeof messageSchema>;
type Note = z.infer<typeof noteSchema>;

/** An event as the complainant reads it: without names, and without what the office plans. */
export function presentEvent(entry: StoryEntry, at: Clockface, language: Language): z.infer<typeof eventSchema> {
  const moves = clockMoves(entry.body, at, language).filter(({ clock }) => clock !== "promise");
  return { ...factsOf(entry, at), ...(moves.length > 0 ? { clocks: moves } : {}) };
}

/** An event as staff read it. */
export function presentStaffEvent(
  entry: StoryEntry,
  at: Clockface,
  language: Language,
): z.infer<typeof staffEventSchema> {
  const moves = clockMoves(entry.body, at, language);
  return {
    ...factsOf(entry, at),
    ...(moves.length > 0 ? { clocks: moves } : {}),
    name: entry.name,
    ...staffFacts(entry.body),
  };
}

function factsOf({ seq, at: when, by, body }: StoryEntry, at: Clockface) {
  return { seq, at: at(when), type: body.type, by: by.is === "staff" ? by.role : by.is, ...publicFacts(body, at) };
}

/** Words in and out, in order. */
export function presentMessages(story: readonly StoryEntry[], at: Clockface): Message[] {
  return wordsOf(story, "public").map(({ entry, kind, text }) => ({
    at: at(entry.at),
    from: entry.by.is === "complainant" ? "complainant" : "office",
    kind,
    text,
  }));
}

/** Internal words, in order. */
export function presentNotes(story: readonly StoryEntry[], at: Clockface): Note[] {
  return wordsOf(story, "internal").map(({ entry, kind, text }) => ({
    at: at(entry.at),
    name: entry.name,
    kind,
    text,
  }));
}

function wordsOf(story: readonly StoryEntry[], audience: "public" | "internal") {
  return story.flatMap((entry) => {
    const words = Object.entries(entry.words) as [WordsKind, string][];
    return words.filter(([kind]) => audienceOf[kind] === audience).map(([kind, text]) => ({ entry, kind, text }));
  });
}
