import type { MailOutcome } from "#channels/email/outcome.ts";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import type { Tx } from "#commands/transaction.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { HOUR, MINUTE, type Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** One try to send one letter. */
export interface Try {
  readonly id: string;
  readonly office: string;
  readonly complaint: string;
  readonly moment: string;
  /** Which try it is, from 1. */
  readonly attempts: number;
}

/** What became of it; `until`: not before then, and not counted as a failure of the letter. */
export type Outcome = MailOutcome & { readonly until?: Instant };

/** So many tries, over a day and a half, until it is a dead letter that a person sees. */
const MOST = 12;
const LONGEST_PAUSE = 6 * HOUR;

/**
 * Writes down what became of a try: again after 1, 2, 4 … minutes, at most every 6 hours. What fails on our side (our
 * server away, our password wrong) is tried for as long as the letter is of use. A response that failed for good is no
 * longer being told, in the same transaction. What another worker or a delivery report wrote meanwhile stays.
 */
export async function settle(ctx: Context, tried: Try, outcome: Outcome): Promise<void> {
  const { office, complaint, moment } = tried;
  const write = (tx: Tx) => writeDown(ctx, tx, tried, outcome);
  if (moment === "responded" && isFailure(stateAfter(tried, outcome))) {
    const done = await runSystem(ctx, office, complaint, async (_complaint, tx) =>
      (await write(tx)) ? { verb: "telling_failed", by: { is: "system" } } : refuse("wrong_stage"),
    );
    if (!isRefusal(done)) return;
  }
  // Nothing to take back: told by another way meanwhile, closed, objected.
  await inOffice(ctx.db, office, write);
}

/** True when this try was still the one in hand. */
async function writeDown(ctx: Context, tx: Tx, tried: Try, outcome: Outcome): Promise<boolean> {
  const { id, attempts } = tried;
  const state = stateAfter(tried, outcome);
  const pause = Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_PAUSE);
  const again = outcome.until ?? ctx.now() + pause;
  const done = await tx
    .updateTable("outbox")
    .set({
      state,
      lease_until: null,
      last_error: outcome.error,
      // Of one that is given up this is when that was.
      next_at: new Date(state === "temporary_failure" ? again : ctx.now()),
      sent_at: state === "delivered" ? new Date(ctx.now()) : null,
    })
    .where("id", "=", id)
    .where("state", "=", "sending")
    .where("attempts", "=", attempts)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

function stateAfter({ attempts }: Try, outcome: Outcome): MailOutcome["state"] {
  const waits = outcome.until !== undefined || outcome.ours === true;
  return outcome.state === "temporary_failure" && attempts >= MOST && !waits ? "permanent_failure" : outcome.state;
}

const isFailure = (state: MailOutcome["state"]) => state === "permanent_failure" || state === "technical_failure";
