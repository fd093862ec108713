import type { Transaction } from "kysely";
import type { Tables } from "#store/tables.ts";
import type { Submission } from "./types.ts";

/** The complainant's original words. */
export async function readSubmission(tx: Transaction<Tables>, id: string): Promise<Submission> {
  const row = await tx.selectFrom("submission").selectAll().where("complaint", "=", id).executeTakeFirstOrThrow();
  return {
    subject: row.subject,
    description: row.description,
    occurredAt: row.occurred_at,
    place: row.place,
    remedySought: row.remedy_sought,
    reportedPost: row.reported_post,
    reportedWords: row.reported_words,
  };
}
