import { reasonWords } from "#text/console/channels.ts";
import type { Language } from "#text/words.ts";

/** Why something was left to a person, in words. */
export function reasonOf(code: string, language: Language): string {
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = reasonWords;
  return (known[code] ?? reasonWords.other)[language];
}
