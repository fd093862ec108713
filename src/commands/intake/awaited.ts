import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { messageIdHash } from "./find-thread.ts";
import type { Arrival } from "./arrival.ts";

/** A mail that it answers has no ending yet: whose words these are is known only then. */
export class AnswersUnread extends Error {
  override readonly name = "AnswersUnread";
  /** The mails that it waits for. */
  readonly unread: readonly string[];
  constructor(unread: readonly string[]) {
    super();
    this.unread = unread;
  }
}

/** Most Message-IDs that are looked for; as many as a thread is looked for by. */
const MOST = 40;

/**
 * The mails that one answers, which came in before it and have no ending yet, such as one whose reader was ended while
 * it read. Only what came before is waited for, so that no two wait for each other.
 */
export async function answersUnread(ctx: Context, tx: Tx, { id, office, mail }: Arrival): Promise<string[]> {
  const names = [...new Set([...mail.inReplyTo, ...mail.references.toReversed()])].slice(0, MOST);
  if (names.length === 0) return [];
  const hashes = names.map((name) => messageIdHash(ctx, name));
  const unread = await tx
    .selectFrom("intake")
    .select("id")
    .where("office", "=", office)
    .where("outcome", "is", null)
    .where("message_id", "in", hashes)
    .where("id", "<", id)
    .orderBy("id")
    .execute();
  return unread.map((row) => row.id);
}
