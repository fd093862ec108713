import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { messageIdHash } from "./find-thread.ts";
import type { Arrival } from "./arrival.ts";

/** A mail that it answers has no ending yet: whose words these are is known only then. */
export class AnswersUnread extends Error {
  override readonly name = "AnswersUnread";
}

/** Most Message-IDs that are looked for; as many as a thread is looked for by. */
const MOST = 40;

/**
 * Whether a mail answers another one that came in before it and has no ending yet, such as one whose reader was ended
 * while it read. Only what came before is waited for, so that no two wait for each other.
 */
export async function answersUnread(ctx: Context, tx: Tx, { id, office, mail }: Arrival): Promise<boolean> {
  const names = [...new Set([...mail.inReplyTo, ...mail.references.toReversed()])].slice(0, MOST);
  if (names.length === 0) return false;
  const hashes = names.map((name) => messageIdHash(ctx, name));
  const unread = tx
    .selectFrom("intake")
    .select("id")
    .where("office", "=", office)
    .where("outcome", "is", null)
    .where("message_id", "in", hashes)
    .where("id", "<", id);
  return (await unread.executeTakeFirst()) !== undefined;
}
