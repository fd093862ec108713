import type { Transaction } from "kysely";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary } from "#commands/intake/summary.ts";
import type { Context } from "#commands/context.ts";
import type { Tables } from "#store/tables.ts";

/** Letters before it that a letter names. */
const MOST = 8;

/**
 * Message-IDs of the mails about a complaint before the letter `id`, ours and theirs, the oldest first, so that mail
 * programs keep them together.
 */
export async function threadOf(
  ctx: Context,
  tx: Transaction<Tables>,
  complaint: string,
  { id, domain }: { readonly id: string; readonly domain: string },
): Promise<readonly string[]> {
  const ours = await tx
    .selectFrom("outbox")
    .select(["id", "sent_at"])
    .where("complaint", "=", complaint)
    .where("channel", "=", "email")
    .where("sent_at", "is not", null)
    .where("id", "<>", id)
    .orderBy("sent_at", "desc")
    .limit(MOST)
    .execute();
  const theirs = await tx
    .selectFrom("intake")
    .select(["id", "office", "complaint", "wrapped", "summary", "received_at"])
    .where("complaint", "=", complaint)
    .where("channel", "=", "email")
    .where("summary", "is not", null)
    .orderBy("received_at", "desc")
    .limit(MOST)
    .execute();
  const known = ours.map((row) => ({ at: row.sent_at!.getTime(), messageId: `${row.id}@${domain}` as string | null }));
  for (const row of theirs) {
    const summary = readSummary(await intakeKey(ctx, tx, row), row.id, row.summary);
    known.push({ at: row.received_at.getTime(), messageId: summary?.messageId ?? null });
  }
  const ordered = known.sort((a, b) => a.at - b.at).flatMap(({ messageId }) => messageId ?? []);
  return ordered.slice(-MOST);
}
