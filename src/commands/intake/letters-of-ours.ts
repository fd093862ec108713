import type { Tx } from "../transaction.ts";

/** A letter of ours: its row in the outbox, and the complaint it is about. */
export interface Outbox {
  readonly id: string;
  readonly complaint: string;
  readonly created_at: Date;
}

/** The letter of ours with this Message-ID. */
export async function outboxOfMessageId(tx: Tx, messageId: string, mailAddress: string): Promise<Outbox | null> {
  const [local = "", domain = ""] = messageId.split("@");
  if (!UUID.test(local) || domain.toLowerCase() !== mailAddress.split("@").at(-1)!.toLowerCase()) return null;
  return outboxOf(tx, local.toLowerCase());
}

/** The letter of ours with this id; null where the office has none such. */
export async function outboxOf(tx: Tx, id: string): Promise<Outbox | null> {
  const row = tx.selectFrom("outbox").select(["id", "complaint", "created_at"]).where("id", "=", id);
  return (await row.executeTakeFirst()) ?? null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
