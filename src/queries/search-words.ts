import { sql } from "kysely";
import type { Tx } from "#commands/transaction.ts";
import type { Sought } from "./search-candidates.ts";

/** More words than this are a story; the first ones are looked for. */
const MOST_WORDS = 8;
/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const MOST_LIKE = 6;

/** What was typed, as runs of letters and digits: how the database divides words too. */
export function typedWords(typed: string): string[] {
  return [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}]+/gu))].slice(0, MOST_WORDS);
}

/** The stems that must all be there; words that say nothing have none. */
export async function exactly(tx: Tx, typed: string): Promise<Sought> {
  const stems = await stemsOf(tx, typedWords(typed));
  return [...new Set([...stems.values()].flat())].map((stem) => [stem]);
}

/** The same, each word also as the words written here that look like it. Null when there are none. */
export async function nearly(tx: Tx, typed: string): Promise<Sought | null> {
  const words = typedWords(typed);
  const like = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue;
    const found = await sql<{ name: string }>`select name from find_words_like(${word}, ${MOST_LIKE})`.execute(tx);
    like.set(
      word,
      found.rows.map(({ name }) => name),
    );
  }
  const stems = await stemsOf(tx, [...words, ...[...like.values()].flat()]);
  const sought = words.flatMap((word) => {
    const own = stems.get(word) ?? [];
    const near = (like.get(word) ?? []).flatMap((other) => stems.get(other) ?? []);
    if (own.length === 0) return [];
    return near.length > 0 ? [[...new Set([...own, ...near])]] : own.map((stem) => [stem]);
  });
  return sought.some((alternatives) => alternatives.length > 1) ? sought : null;
}

async function stemsOf(tx: Tx, words: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await sql<{ word: string; stems: string[] }>`
    select word, tsvector_to_array(stems_of(word)) as stems from unnest(${words}::text[]) word`.execute(tx);
  return new Map(rows.rows.map(({ word, stems }) => [word, stems]));
}
