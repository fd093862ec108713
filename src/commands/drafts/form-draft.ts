import { sql } from "kysely";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { isKeyTaken } from "../idempotency.ts";
import { inTransaction, type Tx } from "../transaction.ts";
import type { Typed } from "./sealed-draft.ts";
import { sealFormDraft } from "./sealed-form-draft.ts";

/** Lodging at the counter: the one form of these that holds what people told of themselves. */
export const LODGING = "lodging";

/** Far more than any form takes: a draft may be too long to send, never too long to keep. */
const MOST = 200_000;
/** Drafts of one person and form come one after the other; see `office-settings.ts` for another lock of this kind. */
const LOCK = 7_261_704;

interface Person {
  readonly id: string;
  readonly office: string;
}

/** A form that belongs to no complaint, as it stands on somebody's screen. */
export interface FormDraft {
  /** Which form: `lodging`, `notice responded`, `text {id}`. */
  readonly form: string;
  readonly typed: Typed;
  /** The form's own key: once it was sent, a draft that comes late is not kept any more. */
  readonly idempotencyKey: string;
  /** When the form was drawn; unknown where no script says it. */
  readonly drawnAt?: Instant | undefined;
  /** Nothing but what the form says by itself: nothing is left to keep. */
  readonly untouched: boolean;
}

/**
 * Keeps what somebody has typed, in place of what they had typed before. Refused: `invalid_input` for far too much,
 * `changed_meanwhile` where another window of theirs has kept something since this form was drawn.
 */
export function keepFormDraft(ctx: Context, staff: Person, draft: FormDraft): Promise<null | Refusal> {
  const { form, typed, idempotencyKey, drawnAt, untouched } = draft;
  const length = Object.values(typed).reduce((sum, text) => sum + text.length, 0);
  if (length > MOST) return Promise.resolve(refuse("invalid_input"));
  return inTransaction(ctx, staff.office, async (tx) => {
    await lock(tx, staff.id, form);
    if (form === LODGING && (await isKeyTaken(tx, "lodge", idempotencyKey))) return null;
    const kept = await rowOf(tx, staff.id, form);
    const isNewer = kept && drawnAt !== undefined && kept.kept_at.getTime() > drawnAt;
    if (isNewer && kept.form_key !== idempotencyKey) return refuse("changed_meanwhile");
    if (untouched) {
      await remove(tx, staff.id, form);
      return null;
    }
    const row = {
      sealed: sealFormDraft(ctx, { staff, form }, typed),
      form_key: idempotencyKey,
      kept_at: new Date(ctx.now()),
    };
    await tx
      .insertInto("form_draft")
      .values({ staff: staff.id, form, office: staff.office, ...row })
      .onConflict((conflict) => conflict.columns(["staff", "form"]).doUpdateSet(row))
      .execute();
    return null;
  });
}

/**
 * Takes a draft away: it was sent. In the transaction of what it became, so that none is left of what is done. `keys`:
 * of the form that was sent, and of the draft that filled it in; what another window has kept since stays.
 */
export async function dropFormDraft(tx: Tx, staff: string, form: string, keys: readonly string[]): Promise<void> {
  await lock(tx, staff, form);
  const kept = await rowOf(tx, staff, form);
  if (kept && keys.includes(kept.form_key)) await remove(tx, staff, form);
}

/** Throws one's own draft away; where there is none, nothing is said. */
export function throwAwayFormDraft(ctx: Context, staff: Person, form: string): Promise<void> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    await lock(tx, staff.id, form);
    await remove(tx, staff.id, form);
  });
}

function rowOf(tx: Tx, staff: string, form: string) {
  return tx
    .selectFrom("form_draft")
    .select(["form_key", "kept_at"])
    .where("staff", "=", staff)
    .where("form", "=", form)
    .executeTakeFirst();
}

/** So that a draft on its way comes before what takes it away, or after it, when its key is known. */
const lock = (tx: Tx, staff: string, form: string) =>
  sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${`${form} of ${staff}`}))`.execute(tx);

async function remove(tx: Tx, staff: string, form: string): Promise<void> {
  await tx.deleteFrom("form_draft").where("staff", "=", staff).where("form", "=", form).execute();
}
