import { leaderText } from "#text/console/leader.ts";
import { languages } from "#text/words.ts";
import type { Typed } from "../complaint/forms/read.ts";

/** The sentences of a quick directive, by the names of their words. */
export const sentences = ["quick1", "quick2", "quick3", "quick4"] as const;
export type Sentence = (typeof sentences)[number];

const BETWEEN = "\n\n";

/** A standard sentence with what was added to it, as one text; either may be missing. */
export function withAddition(typed: Typed): Typed {
  const { addition = "", ...rest } = typed;
  if (addition.trim() === "") return rest;
  return { ...rest, text: [rest["text"], addition.trim()].filter(Boolean).join(BETWEEN) };
}

/** The way back, for a draft: the sentence with which a text begins, in whatever language, and what was added to it. */
export function divided(text: string): { readonly sentence: Sentence | null; readonly addition: string } {
  for (const sentence of sentences)
    for (const language of languages) {
      const words = leaderText[sentence][language];
      if (text.trim() === words) return { sentence, addition: "" };
      if (text.startsWith(words + BETWEEN)) return { sentence, addition: text.slice((words + BETWEEN).length) };
    }
  return { sentence: null, addition: text };
}
