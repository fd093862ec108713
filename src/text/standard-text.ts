/** What a standard text may name, in single braces: filled in when an officer puts it into their words. */
export const standardFields = ["nama", "nomor", "agenda", "perihal", "batas", "kantor", "petugas"] as const;
export type StandardField = (typeof standardFields)[number];

/** Names in braces that are no field, each once; a brace that does not close is named as it stands. */
export function unknownFields(text: string): readonly string[] {
  const named = [...text.matchAll(/\{([^{}\n]*)(\}?)/g)].map(([whole, name, end]) => (end ? (name ?? "") : whole));
  return [...new Set(named.filter((name) => !standardFields.includes(name as StandardField)))];
}
