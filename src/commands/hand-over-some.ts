import { isRefusal, type RefusalCode } from "#lib/refusal.ts";
import { MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { assign } from "./assign.ts";
import type { Context } from "./context.ts";
import { runVerb } from "./run-verb.ts";
import type { Tx } from "./transaction.ts";

/** Who dies in the middle of a batch holds it no longer than this. */
const LEASE = MINUTE;

/**
 * The next batch of an office's hand-overs, each complaint in a transaction of its own that also writes down whose it
 * is now: whatever breaks off goes on where it was. What one may not take is offered to the next. False when there is
 * none to do, or another process is at it.
 */
export async function handOverSome(ctx: Context, office: string, most: number): Promise<boolean> {
  const now = ctx.now();
  const claimed = await inOffice(ctx.db, office, (tx) => claim(tx, office, now));
  if (!claimed) return false;
  const lines = await inOffice(ctx.db, office, (tx) =>
    tx
      .selectFrom("hand_over_line")
      .innerJoin("complaint", "complaint.id", "hand_over_line.complaint")
      .select(["hand_over", "place", "complaint", "expected_version", "complaint.handler_id"])
      .where("hand_over", "=", claimed.id)
      .where("receiver", "is", null)
      .where("refused", "is", null)
      .orderBy("place")
      .limit(most)
      .execute(),
  );
  for (const line of lines) {
    // Whoever took it meanwhile keeps it.
    const left = claimed.returns === null && line.handler_id !== claimed.person;
    const refused = left ? "changed_meanwhile" : await offer(ctx, claimed, line);
    if (refused) await inOffice(ctx.db, office, (tx) => writeDown(tx, line, { refused }));
  }
  const last = lines.length < most;
  await inOffice(ctx.db, office, (tx) => (last ? end(ctx, tx, claimed) : rest(tx, claimed)));
  return true;
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>;

async function claim(tx: Tx, office: string, now: number) {
  return tx
    .updateTable("hand_over")
    .set({ lease_until: new Date(now + LEASE) })
    .where("id", "=", (eb) =>
      eb
        .selectFrom("hand_over")
        .select("id")
        .where("office", "=", office)
        .where("done_at", "is", null)
        .where((or) => or.or([or("lease_until", "is", null), or("lease_until", "<", new Date(now))]))
        .orderBy("id")
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}

interface Line {
  readonly hand_over: string;
  readonly place: number;
  readonly complaint: string;
  readonly expected_version: number | null;
}

/** Why nobody of them could take it, as the last one was refused; null: it is handed over and written down. */
async function offer(ctx: Context, claimed: Claimed, line: Line): Promise<RefusalCode | null> {
  const { receivers, office, staff, role, acting, reason } = claimed;
  const asker = { is: "staff", id: staff, role, ...(acting && { acting }) } as const;
  const by = role === "administrator" ? ({ is: "system" } as const) : asker;
  const turn = line.place % receivers.length;
  let why: RefusalCode = "invalid_input";
  for (const staffId of [...receivers.slice(turn), ...receivers.slice(0, turn)]) {
    const asked = {
      ...{ office, which: { id: line.complaint }, by },
      expectedVersion: line.expected_version ?? undefined,
      also: (tx: Tx, { version }: { readonly version: number }) => writeDown(tx, line, { receiver: staffId, version }),
    };
    const result = await runVerb(ctx, asked, assign, { staffId, reason });
    if (!isRefusal(result)) return null;
    why = result.refusal;
  }
  return why;
}

/** In the transaction that moves it. Somebody else was at the same line after the lease: an error undoes the move. */
async function writeDown(
  tx: Tx,
  { hand_over, place }: Line,
  became: { readonly receiver: string; readonly version: number } | { readonly refused: RefusalCode },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("hand_over_line")
    .set(became)
    .where("hand_over", "=", hand_over)
    .where("place", "=", place)
    .where("receiver", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Error(`Another process was at line ${place} of hand-over ${hand_over}`);
}

async function rest(tx: Tx, { id }: Claimed): Promise<void> {
  await tx.updateTable("hand_over").set({ lease_until: null }).where("id", "=", id).execute();
}

async function end(ctx: Context, tx: Tx, { id, office, staff, person, receivers, reason }: Claimed): Promise<void> {
  await tx
    .updateTable("hand_over")
    .set({ lease_until: null, done_at: new Date(ctx.now()) })
    .where("id", "=", id)
    .execute();
  const { done, refused } = await tx
    .selectFrom("hand_over_line")
    .select(({ fn }) => [fn.count<number>("receiver").as("done"), fn.count<number>("refused").as("refused")])
    .where("hand_over", "=", id)
    .executeTakeFirstOrThrow();
  await saveAudit(tx, ctx, {
    ...{ office, staff, complaint: null },
    type: "handed_over",
    detail: { person, to: receivers, done: Number(done), refused: Number(refused), reason },
  });
}
