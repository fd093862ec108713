import { LEFT } from "#channels/email/parse/beginning-only.ts";
import { defectWords, reasonWords } from "#text/console/channels.ts";
import { fill, type Language } from "#text/words.ts";

/** Why something was left to a person, in words. */
export function reasonOf(code: string, language: Language): string {
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = reasonWords;
  return (known[code] ?? reasonWords.other)[language];
}

/** What of a mail could not be read or taken as it should, in words, each once; what nobody needs to know is left out. */
export function defectsOf(codes: readonly string[], language: Language): readonly string[] {
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = defectWords;
  const sentences = codes.map((code) =>
    code.startsWith(LEFT)
      ? fill(defectWords.file_left[language], { name: code.slice(LEFT.length) })
      : known[code]?.[language],
  );
  return [...new Set(sentences.filter((sentence) => sentence !== undefined))];
}
