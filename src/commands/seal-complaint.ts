import { createHash, randomBytes } from "node:crypto";
import type { Complaint } from "#complaints/types.ts";
import { newId } from "#lib/id.ts";
import { identityWords } from "#lib/identity-words.ts";
import { sealWith } from "#lib/keys.ts";
import type { Context } from "./context.ts";
import { identityHash } from "./identity-hash.ts";
import type { LodgeRequest } from "./lodge-request.ts";
import { settleIntake } from "./intake/settle.ts";
import { json, wrapping, type SealedIdentity } from "./sealing.ts";
import { notePersons } from "./persons/note-persons.ts";
import type { Tx } from "./transaction.ts";

/**
 * Makes the complaint's own key, wrapped by the office's, and seals under it what came in and who sent it, to be found
 * by keyed hashes. Anonymous: the identity does not exist.
 */
export async function sealComplaint(ctx: Context, tx: Tx, complaint: Complaint, request: LodgeRequest): Promise<void> {
  const { id, office, anonymous } = complaint;
  const key = randomBytes(32);
  await tx
    .insertInto("complaint_key")
    .values({ complaint: id, office, wrapped: ctx.keys.seal(wrapping(office), key, id) })
    .execute();
  await sealIntake(ctx, tx, complaint, key, request);
  if (anonymous) return;
  const identity: SealedIdentity = { ...request.input.complainant, language: request.language };
  await tx
    .insertInto("identity")
    .values({ complaint: id, office, sealed: sealWith(key, json(identity)) })
    .execute();
  const words = identityWords(identity).map(({ kind, value }) => ({
    ...{ complaint: id, office, kind },
    hash: identityHash(ctx.keys, office, kind, value),
  }));
  if (words.length) await tx.insertInto("identity_index").values(words).execute();
  await notePersons(ctx, tx, words);
}

/** Keeps what came in; what a channel has stored already goes over to the complaint. */
async function sealIntake(ctx: Context, tx: Tx, complaint: Complaint, key: Buffer, { raw, sentAt }: LodgeRequest) {
  const { id, office, channel } = complaint;
  if ("intake" in raw) {
    const { intake, summary, decided } = raw;
    const ending = { outcome: "complaint", complaint: id, seq: 1, sentAt: sentAt ?? null, summary, decided } as const;
    await settleIntake(ctx, tx, intake, ending);
    return;
  }
  const hash = ctx.keys.hash("intake", createHash("sha256").update(raw).digest("hex"));
  const at = new Date(ctx.now());
  const settled = { outcome: "complaint" as const, seq: 1, received_at: at, settled_at: at, size: raw.length };
  const intake = { id: newId(ctx.now()), office, channel, external_id: null, complaint: id, ...settled };
  await tx
    .insertInto("intake")
    .values({ ...intake, hash, sealed: sealWith(key, raw) })
    .execute();
}
