import { dictionary } from "@zxcvbn-ts/language-common";

/** Why a password would be guessed soon. */
export type Guessable = "common" | "of_office";

/** Names around the person: theirs, their e-mail's, the office's. */
export interface Around {
  readonly words: readonly string[];
}

/**
 * What is left of a password without digits (dates, telephone numbers, a civil servant's number) and without the words
 * that anybody would try first must be at least this long.
 */
const LEFT = 4;

/** Said in every public office, and by this program itself. */
const EVERY_OFFICE = ["tanggap", "pengaduan", "pelayanan", "petugas", "kantor", "admin", "administrator", "pimpinan"];
const ALSO = ["indonesia", "badan", "pusat", "statistik", "bps", "dinas", "provinsi", "kabupaten", "kota", "password"];
const AND = ["sandi", "rahasia", "selamat", "datang", "kata"];

/**
 * Whether a password stands in the list of some 49,000 that leak most, as it is or with digits and signs around it, or
 * says little beyond names of the office and the person. Null when it may be used. Needs no network.
 */
export function guessable(password: string, { words }: Around): Guessable | null {
  const plain = password.normalize("NFKC").toLowerCase();
  if (isCommon(plain)) return "common";
  if (new Set(plain).size <= 3) return "common";
  const letters = plain.replace(/[^\p{L}]/gu, "");
  const signs = plain.replace(/[\p{L}\d\s]/gu, "");
  return letters.length - covered(letters, tries(words)) + signs.length < LEFT ? "of_office" : null;
}

function isCommon(plain: string): boolean {
  const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const digits = plain.replace(/[^\d]/g, "");
  return [plain, plain.replace(/\s/g, ""), bare, digits.length === plain.length ? digits : ""].some(
    (form) => form.length > 3 && common().has(form),
  );
}

/** How many letters of it belong to words that anybody would try. */
function covered(letters: string, words: readonly string[]): number {
  let left = letters;
  for (const word of words) left = left.replaceAll(word, " ");
  return letters.length - left.replaceAll(" ", "").length;
}

/** The longest first, so that a short one does not break it up. */
function tries(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 2);
  return [...parts, ...EVERY_OFFICE, ...ALSO, ...AND].sort((a, b) => b.length - a.length);
}

let read: ReadonlySet<string> | undefined;
/** Read once, when a password is first chosen. */
const common = () => (read ??= new Set(dictionary["passwords-common"]));
