import { readLeftDefect } from "#channels/email/parse/left-file.ts";
import { MOST_BYTES, MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import { defectWords, reasonWords } from "#text/console/channels.ts";
import { leftWhy } from "#text/left-files.ts";
import { fill, type Language } from "#text/words.ts";

const MIB = 1024 * 1024;
const limits = { files: MOST_FILES, each: MOST_BYTES / MIB, together: MOST_BYTES_TOGETHER / MIB };

/** Why something was left to a person, in words. */
export function reasonOf(code: string, language: Language): string {
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = reasonWords;
  return (known[code] ?? reasonWords.other)[language];
}

/** What of a mail could not be read or taken as it should, in words, each once; what nobody needs to know is left out. */
export function defectsOf(codes: readonly string[], language: Language): readonly string[] {
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = defectWords;
  const sentences = codes.map((code) => {
    const left = readLeftDefect(code);
    if (!left) return known[code]?.[language];
    const why = fill(leftWhy(left.why)[language], limits);
    return fill(defectWords.file_left[language], { name: left.name, why });
  });
  return [...new Set(sentences.filter((sentence) => sentence !== undefined))];
}
