import { alphabet, checkCharacters, encode, normalise } from "./crockford.ts";

/**
 * A complaint's public number: office, year in the office's zone, five random characters and a check over all of it,
 * `1700-2026-7K3QX9`. Not guessable in order.
 */
export function makeReference(office: string, year: number, random: Uint8Array): string {
  const drawn = encode(random, 5);
  return `${office}-${year}-${drawn}${checkOf(office, year, drawn)}`;
}

/** A typed reference in its one form, or null when it cannot be one (a wrong or swapped character included). */
export function readReference(typed: string): string | null {
  const found = /^\s*([0-9A-Za-z]{1,12})[-\s]+(\d{4})[-\s]+([0-9A-Za-z\s-]{6,8})\s*$/.exec(typed);
  if (!found) return null;
  const [, office, year, tail] = found as unknown as [string, string, string, string];
  const text = normalise(tail);
  if (text.length !== 6 || text[5] !== checkOf(office, Number(year), text.slice(0, 5))) return null;
  return `${office}-${year}-${text}`;
}

function checkOf(office: string, year: number, drawn: string): string | null {
  const known = [...normalise(office)].map((character) => (alphabet.includes(character) ? character : "0")).join("");
  return checkCharacters(`${known}${year}${drawn}`, 1);
}
