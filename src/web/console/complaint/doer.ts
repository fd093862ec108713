import type { StoryEntry } from "#queries/types.ts";
import { actingText } from "#text/console/acting.ts";
import { complaintText } from "#text/console/complaint.ts";
import { roleWords } from "#text/vocabulary.ts";
import { say, type Language } from "#text/words.ts";

/** Who did something, for a reader of the office: the name where it is known, else the role. */
export function doerName({ name, by, acting }: Pick<StoryEntry, "name" | "by" | "acting">, language: Language): string {
  const { story } = say(complaintText, language);
  switch (by.is) {
    case "complainant":
      return story.complainant;
    case "system":
      return story.system;
    case "staff":
      return `${acting ? `${actingText[acting][language]} ` : ""}${name ?? roleWords[by.role][language]}`;
  }
}
