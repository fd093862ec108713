import { inOffice } from "#store/in-office.ts";
import type { Why } from "#store/intake-tables.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { remember } from "./duplicate.ts";
import type { Thread } from "./find-thread.ts";
import type { Arrival } from "./arrival.ts";
import { settleIntake } from "./settle.ts";
import { summaryOf } from "./summary.ts";

/** Lays a mail where a person decides, with what it may belong to. Nothing of it reaches a complaint by itself. */
export async function putInTray(ctx: Context, arrival: Arrival, thread: Thread, reason: string): Promise<"tray"> {
  const { id, office, mail } = arrival;
  await inOffice(ctx.db, office, async (tx) => {
    await settleIntake(ctx, tx, id, { outcome: "tray", reason, sentAt: mail.sentAt, summary: summaryOf(mail) });
    await remember(ctx, tx, arrival, null);
    await noteCandidates(tx, arrival, thread);
  });
  return "tray";
}

/** Notes what a mail may belong to: what a person is offered, and from whom it is hidden. */
export async function noteCandidates(tx: Tx, { id, office }: Arrival, { complaint, why, others }: Thread) {
  const candidates = new Map<string, Why>(others.map((other) => [other, "sender"]));
  if (complaint && why) candidates.set(complaint, why);
  const rows = [...candidates].map(([each, sign]) => ({ intake: id, complaint: each, office, why: sign }));
  if (rows.length) await tx.insertInto("tray_candidate").values(rows).execute();
}
