import { sql, type Transaction } from "kysely";
import type { Mailer } from "#channels/email/send-mail.ts";
import type { MailOutcome } from "#channels/email/outcome.ts";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import { automaticCapReached } from "./automatic-cap.ts";
import { gather, type Outgoing, type Sender } from "./gather.ts";

/** A try that was cut off is taken up again after this long, with the same Message-ID. */
const LEASE = 2 * MINUTE;
/** After this long a notice is of no use any more. */
const STALE = 7 * 24 * HOUR;

/** Sends everything that is due, one after another; gives how many tries it made. Providers are called outside transactions. */
export async function deliverDue(
  ctx: Context,
  mailer: Mailer,
  sender: Sender,
  stopped: () => boolean,
): Promise<number> {
  const due = await sql<{
    id: string;
    office: string;
  }>`select id, office from due_outbox(${new Date(ctx.now())}, 50)`.execute(ctx.db);
  let tries = 0;
  for (const { id, office } of due.rows) {
    if (stopped()) break;
    if (await deliver(ctx, mailer, sender, office, id)) tries += 1;
  }
  return tries;
}

async function deliver(ctx: Context, mailer: Mailer, sender: Sender, office: string, id: string): Promise<boolean> {
  const outgoing = await inOffice(ctx.db, office, async (tx) =>
    (await lease(ctx, tx, id)) ? ready(ctx, tx, office, id, sender) : null,
  );
  if (!outgoing) return false;
  const outcome = outgoing.held ? unsendable(outgoing.held) : await mailer.send(outgoing.letter!);
  await settle(ctx, office, id, outgoing, outcome);
  return true;
}

/** Takes the row for a while, so that no other worker sends it at the same time. */
async function lease(ctx: Context, tx: Transaction<Tables>, id: string): Promise<boolean> {
  const now = new Date(ctx.now());
  const taken = await tx
    .updateTable("outbox")
    .set((eb) => ({ state: "sending", attempts: eb("attempts", "+", 1), lease_until: new Date(ctx.now() + LEASE) }))
    .where("id", "=", id)
    .where("state", "in", ["created", "sending", "temporary_failure"])
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<", now)]))
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** A letter with why it must not go, if so. */
async function ready(ctx: Context, tx: Transaction<Tables>, office: string, id: string, sender: Sender) {
  const outgoing = await gather(ctx, tx, office, id, sender);
  const stale = ctx.now() - outgoing.createdAt > STALE;
  const capped = await automaticCapReached(tx, id, ctx.now());
  const held = !outgoing.letter ? "no_address" : stale ? "too_old" : capped ? "automatic_cap" : null;
  return { ...outgoing, held };
}

function unsendable(error: string): MailOutcome {
  return { state: "technical_failure", error };
}

/** Tries again after 1, 2, 4 … minutes, at most every 6 hours; after 12 tries it is a dead letter that a person sees. */
async function settle(
  ctx: Context,
  office: string,
  id: string,
  { attempts, moment, complaint }: Outgoing,
  outcome: MailOutcome,
) {
  const givenUp = outcome.state === "temporary_failure" && attempts >= 12;
  const state = givenUp ? "permanent_failure" : outcome.state;
  const pause = Math.min(MINUTE * 2 ** (attempts - 1), 6 * HOUR);
  await inOffice(ctx.db, office, (tx) =>
    tx
      .updateTable("outbox")
      .set({
        state,
        lease_until: null,
        last_error: outcome.error,
        // Of one that is given up this is when that was.
        next_at: new Date(ctx.now() + (state === "temporary_failure" ? pause : 0)),
        sent_at: state === "delivered" ? new Date(ctx.now()) : null,
      })
      .where("id", "=", id)
      .execute(),
  );
  const failed = state === "permanent_failure" || state === "technical_failure";
  if (moment === "responded" && failed)
    await runSystem(ctx, office, complaint, () => ({ verb: "telling_failed", by: { is: "system" } }));
}
