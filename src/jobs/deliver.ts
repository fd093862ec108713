import { sql } from "kysely";
import type { Mailer } from "#channels/email/send-mail.ts";
import type { MailOutcome } from "#channels/email/outcome.ts";
import type { Context } from "#commands/context.ts";
import { UNMERGED } from "#commands/goes-on-in.ts";
import type { Tx } from "#commands/transaction.ts";
import { DAY, HOUR, MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { automaticCapEnds } from "./automatic-cap.ts";
import { gather, type Outgoing, type Sender } from "./gather.ts";
import { settle, type Outcome, type Try } from "./settle-delivery.ts";

/** A try that was cut off is taken up again after this long, with the same Message-ID; longer than a try may take. */
const LEASE = 2 * MINUTE;
/** After this long a notice is of no use any more. */
const STALE = 7 * DAY;
/** A letter that we can't make ourselves is tried so often: the mistake is ours, so somebody must see it. */
const MOST_BROKEN = 5;

/**
 * Sends everything that is due, one after another; gives how many tries it made. Providers are called outside
 * transactions. A letter that can't be made is told to `failed` and holds up no other.
 */
export async function deliverDue(
  ctx: Context,
  mailer: Mailer,
  sender: Sender,
  stopped: () => boolean,
  failed: (error: unknown) => void,
): Promise<number> {
  const due = await sql<{
    id: string;
    office: string;
  }>`select id, office from due_outbox(${new Date(ctx.now())}, 50)`.execute(ctx.db);
  let tries = 0;
  for (const { id, office } of due.rows) {
    if (stopped()) break;
    const taken = await inOffice(ctx.db, office, (tx) => lease(ctx, tx, id));
    if (!taken) continue;
    tries += 1;
    await settle(ctx, { ...taken, id, office }, await attempt(ctx, mailer, sender, { ...taken, id, office }, failed));
  }
  return tries;
}

/** Takes the row for a while, so that no other worker sends it at the same time. */
async function lease(ctx: Context, tx: Tx, id: string): Promise<Omit<Try, "id" | "office"> | null> {
  const now = new Date(ctx.now());
  const taken = await tx
    .updateTable("outbox")
    .set((eb) => ({ state: "sending", attempts: eb("attempts", "+", 1), lease_until: new Date(ctx.now() + LEASE) }))
    .where("id", "=", id)
    .where("state", "in", ["created", "sending", "temporary_failure"])
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<", now)]))
    .returning(["attempts", "complaint", "moment"])
    .executeTakeFirst();
  return taken ?? null;
}

async function attempt(
  ctx: Context,
  mailer: Mailer,
  sender: Sender,
  { id, office, attempts }: Try,
  failed: (error: unknown) => void,
): Promise<Outcome> {
  let held: Outcome | null;
  let letter: Outgoing["letter"];
  try {
    const outgoing = await inOffice(ctx.db, office, async (tx) => {
      const made = await gather(ctx, tx, office, id, sender);
      return { ...made, held: await hold(ctx, tx, id, made) };
    });
    ({ held, letter } = outgoing);
  } catch (error) {
    failed(error);
    return attempts < MOST_BROKEN ? { state: "temporary_failure", error: "not_made" } : unsendable("not_made");
  }
  return held ?? mailer.send(letter!);
}

/** Why a letter must not go now, if so. */
async function hold(ctx: Context, tx: Tx, id: string, { letter, since, undone }: Outgoing): Promise<Outcome | null> {
  if (undone) return unsendable(UNMERGED);
  if (!letter) return unsendable("no_address");
  if (ctx.now() - since > STALE) return unsendable("too_old");
  const until = await automaticCapEnds(tx, id, ctx.now());
  // It still goes, only later: it may hold the number and the code.
  return until === null
    ? null
    : { state: "temporary_failure", error: "automatic_cap", until: Math.max(until, ctx.now() + HOUR) };
}

function unsendable(error: string): MailOutcome {
  return { state: "technical_failure", error };
}
