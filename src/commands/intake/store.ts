import { createHash, randomBytes } from "node:crypto";
import { messageIdOf } from "#channels/email/parse/message-id-of.ts";
import { newId } from "#lib/id.ts";
import { sealWith } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { messageIdHash } from "./find-thread.ts";
import { intakeWrapping } from "./intake-key.ts";

/** Why something is left to a person before anybody read it. */
export const TOO_LARGE = "too_large";
export const UNFETCHED = "unfetched";

/** Something that came in by a channel, before anybody looked into it. */
export interface Incoming {
  readonly office: string;
  readonly channel: string;
  /** How the channel itself names it: the same name twice is the same thing. Null where it has no name. */
  readonly externalId: string | null;
  readonly raw: Uint8Array;
  readonly receivedAt: Instant;
  /** Only its beginning is here; the rest is where it came from. */
  readonly cut?: boolean;
  /** Nothing of it is here: where it came from did not hand it out. */
  readonly unfetched?: boolean;
}

/**
 * Stores what came in, byte for byte and sealed, and has it committed before this answers: only then may the sender be
 * told. `repeated`: it was stored before; nothing was made now.
 */
export async function storeIntake(
  ctx: Context,
  { office, channel, externalId, raw, receivedAt, cut = false, unfetched = false }: Incoming,
): Promise<{ readonly id: string; readonly repeated: boolean }> {
  const id = newId(ctx.now());
  const key = randomBytes(32);
  const named = channel === "email" ? messageIdOf(raw) : null;
  const row = {
    ...{ id, office, channel, external_id: externalId, complaint: null },
    hash: ctx.keys.hash("intake", createHash("sha256").update(raw).digest("hex")),
    sealed: sealWith(key, raw, id),
    wrapped: ctx.keys.seal(intakeWrapping(office), key, id),
    size: raw.length,
    message_id: named === null ? null : messageIdHash(ctx, named),
    reason: unfetched ? UNFETCHED : cut ? TOO_LARGE : null,
    received_at: new Date(receivedAt),
  };
  return inOffice(ctx.db, office, async (tx) => {
    const made = await tx
      .insertInto("intake")
      .values(row)
      .onConflict((conflict) => conflict.columns(["office", "channel", "external_id"]).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 1n) return { id, repeated: false };
    const there = tx
      .selectFrom("intake")
      .select("id")
      .where("channel", "=", channel)
      .where("external_id", "=", externalId);
    return { id: (await there.executeTakeFirstOrThrow()).id, repeated: true };
  });
}
