import type { Transaction } from "kysely";
import { audienceOf } from "#complaints/audience.ts";
import type { WordsKind } from "#complaints/types.ts";
import type { Tables } from "#store/tables.ts";

/** The latest words of a kind in each of these complaints, by complaint; for readers who see them. */
export async function lastWords(
  tx: Transaction<Tables>,
  complaints: readonly string[],
  kind: WordsKind,
): Promise<ReadonlyMap<string, string>> {
  if (complaints.length === 0) return new Map();
  const rows = await tx
    .selectFrom(audienceOf[kind] === "internal" ? "note" : "message")
    .distinctOn("complaint")
    .select(["complaint", "text"])
    .where("complaint", "in", complaints)
    .where("kind", "=", kind)
    .orderBy("complaint")
    .orderBy("seq", "desc")
    .execute();
  return new Map(rows.map(({ complaint, text }) => [complaint, text]));
}
