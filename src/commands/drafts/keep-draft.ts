import { maySee } from "#complaints/may.ts";
import type { StaffRole } from "#sop/types.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Context } from "../context.ts";
import { isKeyTaken } from "../idempotency.ts";
import { loadComplaint } from "../load.ts";
import { staffVerbs } from "../staff-verbs.ts";
import { inTransaction, type Tx } from "../transaction.ts";
import { complaintKey } from "../unseal-identity.ts";
import { viewerOf } from "../viewers.ts";
import { dropDraft, type DraftPlace } from "./drop-draft.ts";
import { sealDraft, type Typed } from "./sealed-draft.ts";

interface Person {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/** A form as it stands on somebody's screen, not sent yet. */
export interface DraftToKeep {
  readonly reference: string;
  readonly noun: string;
  readonly typed: Typed;
  /** Version of the complaint that the form was drawn from. */
  readonly version: number;
  /** The form's own key: once it was sent, a draft that comes late is not kept any more. */
  readonly idempotencyKey: string;
  /** When the form was drawn; unknown where no script says it. */
  readonly drawnAt?: Instant | undefined;
}

/** Far more than any verb takes: a draft may be too long to send, never too long to keep. */
const MOST = 200_000;

/**
 * Keeps what somebody has typed into a verb's form, in place of what they had typed before; a form emptied again leaves
 * nothing. Refused: `not_found` to whoever may not see the complaint, `invalid_input` for no such verb or far too much,
 * `changed_meanwhile` where another window of theirs has kept something since this form was drawn.
 */
export function keepDraft(ctx: Context, staff: Person, draft: DraftToKeep): Promise<null | Refusal> {
  const { reference, noun, typed, idempotencyKey } = draft;
  const length = Object.values(typed).reduce((sum, text) => sum + text.length, 0);
  if (!(noun in staffVerbs) || length > MOST) return Promise.resolve(refuse("invalid_input"));
  return inTransaction(ctx, staff.office, async (tx) => {
    // Locked, so that it comes before the verb, which takes the draft away, or after it, when its key is known.
    const complaint = await loadComplaint(tx, { reference }, true);
    if (!complaint || !maySee(await viewerOf(tx, staff, ctx.now()), complaint)) return refuse("not_found");
    if (await isKeyTaken(tx, `${noun} ${complaint.id} ${staff.id}`, idempotencyKey)) return null;
    const whose = { complaint: complaint.id, staff: staff.id, noun };
    if (await isNewerElsewhere(tx, whose, draft)) return refuse("changed_meanwhile");
    if (Object.values(typed).every((text) => text.trim() === "")) await dropDraft(tx, whose);
    else await write(ctx, tx, staff, { ...draft, complaint: complaint.id });
    return null;
  });
}

async function isNewerElsewhere(tx: Tx, whose: DraftPlace, { idempotencyKey, drawnAt }: DraftToKeep): Promise<boolean> {
  const kept = await draftRow(tx, whose).select(["form", "kept_at"]).executeTakeFirst();
  return (
    kept !== undefined && drawnAt !== undefined && kept.form !== idempotencyKey && kept.kept_at.getTime() > drawnAt
  );
}

const draftRow = (tx: Tx, { complaint, staff, noun }: DraftPlace) =>
  tx.selectFrom("staff_draft").where("complaint", "=", complaint).where("staff", "=", staff).where("noun", "=", noun);

async function write(ctx: Context, tx: Tx, { id: staff, office }: Person, draft: DraftToKeep & { complaint: string }) {
  const { complaint, noun, typed, version } = draft;
  const key = await complaintKey(ctx, tx, office, complaint);
  if (!key) throw new Error("a complaint without a key");
  const kept = {
    form: draft.idempotencyKey,
    sealed: sealDraft(key, { staff, noun }, typed),
    kept_at: new Date(ctx.now()),
  };
  await tx
    .insertInto("staff_draft")
    .values({ complaint, staff, noun, office, version, begun_at: kept.kept_at, ...kept })
    .onConflict((conflict) => conflict.columns(["complaint", "staff", "noun"]).doUpdateSet(kept))
    .execute();
}
