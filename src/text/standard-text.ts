import { momentOf } from "./when.ts";
import { fill, type Language, type Words, type WordsTree } from "./words.ts";

/** What a standard text may name, in single braces: filled in when an officer puts it into their words. */
export const standardFields = ["nama", "nomor", "agenda", "perihal", "batas", "kantor", "petugas"] as const;
export type StandardField = (typeof standardFields)[number];

/** Names in braces that are no field, each once; a brace that does not close is named as it stands. */
export function unknownFields(text: string): readonly string[] {
  const named = [...text.matchAll(/\{([^{}\n]*)(\}?)/g)].map(([whole, name, end]) => (end ? (name ?? "") : whole));
  return [...new Set(named.filter((name) => !standardFields.includes(name as StandardField)))];
}

/** A standard text in Indonesian and, where the office wrote it, in English. */
export interface Wordings {
  readonly id: string;
  readonly en?: string | undefined;
}

/** What the fields are filled from. */
export interface StandardFacts {
  readonly reference: string;
  readonly registerNumber: string | null;
  readonly subject: string;
  readonly dueAt: number | null;
  readonly office: Words;
  /** Who writes. */
  readonly writer: string;
  readonly now: number;
  readonly timeZone: string;
}

/**
 * A standard text for a complainant of this language, its fields filled. Where it has no English wording it is the
 * Indonesian one, with Indonesian fields: one language a text. The complainant's name stays masked.
 */
export function filledText(text: Wordings, wanted: Language, facts: StandardFacts): string {
  const language = text[wanted] ? wanted : "id";
  const { reference, registerNumber, subject, dueAt, office, writer, now, timeZone } = facts;
  const follows = fieldWords.follows[language];
  const values: Record<StandardField, string> = {
    nama: fieldWords.you[language],
    nomor: reference,
    agenda: registerNumber ?? follows,
    perihal: subject,
    batas: dueAt === null ? follows : momentOf(dueAt, now, { timeZone, language }),
    kantor: office[language],
    petugas: writer,
  };
  return fill(text[language] ?? text.id, values);
}

const fieldWords = {
  you: { id: "Bapak/Ibu", en: "Sir or Madam" },
  follows: { id: "menyusul", en: "to follow" },
} as const satisfies WordsTree;
