import { decide } from "#complaints/decide.ts";
import { may, maySee } from "#complaints/may.ts";
import type { Command } from "#complaints/commands.ts";
import type { Complaint, Doer } from "#complaints/types.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import type { AskedVerb } from "./asked-verb.ts";
import type { Context } from "./context.ts";
import { forgetComplainant } from "./forget-complainant.ts";
import { settleKey, takeKey } from "./idempotency.ts";
import { loadComplaint, type Which } from "./load.ts";
import { sendNotices } from "./notices.ts";
import { save } from "./save.ts";
import { tellMerged } from "./tell-merged.ts";
import { inTransaction, type Tx } from "./transaction.ts";
import { viewerOf } from "./viewers.ts";

export interface Done {
  readonly complaint: Complaint;
  /** True when the key had been used for the same request: nothing was done now. */
  readonly repeated: boolean;
}

/** Which verb of whom is to be done, on what. */
export interface Asked {
  readonly office: string;
  readonly which: Which;
  readonly by: Doer;
  readonly idempotencyKey?: string | undefined;
  /** Version the person saw; another one now means that somebody else changed it. */
  readonly expectedVersion?: number | undefined;
  /** What else belongs to it: done in the same transaction, after the verb. */
  readonly also?: ((tx: Tx, complaint: Complaint) => Promise<void>) | undefined;
}

/**
 * Any verb on a complaint: lock, may, decide, save row + events + outbox, in one transaction. Whoever may not see the
 * complaint is told the same as if there were none.
 */
export function runVerb(ctx: Context, asked: Asked, verb: AskedVerb, input: unknown): Promise<Done | Refusal> {
  const { office, which, by, idempotencyKey, expectedVersion, also } = asked;
  return inTransaction(ctx, office, async (tx) => {
    await verb.holds?.(tx, which);
    const complaint = await loadComplaint(tx, which, true);
    if (!complaint || !(await maySeeIt(ctx, tx, by, complaint))) return refuse("not_found");
    const once = idempotencyKey
      ? { office, scope: `${verb.noun} ${complaint.id} ${doerKey(by)}`, key: idempotencyKey, request: input }
      : null;
    const taken = once && (await takeKey(ctx, tx, once));
    if (taken && isRefusal(taken)) return taken;
    if (taken?.done) return { complaint, repeated: true };
    if (expectedVersion !== undefined && expectedVersion !== complaint.version)
      return refuse("changed_meanwhile", { version: complaint.version });
    const command = await verb.command(input, { ctx, tx, complaint, by });
    if (isRefusal(command)) return command;
    const after = await obey(ctx, tx, complaint, command);
    if (isRefusal(after)) return after;
    if (once) await settleKey(tx, once, complaint.id);
    await also?.(tx, after);
    return { complaint: after, repeated: false };
  });
}

/** What the system does by itself to a complaint whose time has come; whatever changed meanwhile is a refusal. */
export function runSystem(
  ctx: Context,
  office: string,
  id: string,
  command: (complaint: Complaint, tx: Tx) => Command | Refusal | Promise<Command | Refusal>,
): Promise<Complaint | Refusal> {
  return inTransaction(ctx, office, async (tx) => {
    const complaint = await loadComplaint(tx, { id }, true);
    if (!complaint) return refuse("not_found");
    const asked = await command(complaint, tx);
    return isRefusal(asked) ? asked : obey(ctx, tx, complaint, asked);
  });
}

async function obey(ctx: Context, tx: Tx, complaint: Complaint, command: Command): Promise<Complaint | Refusal> {
  const procedure = await ctx.procedures.byId(complaint.office, complaint.sop, tx);
  if (!may(procedure.sop, command.by, command.verb, complaint)) return refuse("not_allowed");
  const events = decide(procedure.sop, procedure.calendar, complaint, command, ctx.now());
  if (isRefusal(events)) return events;
  const after = await save(ctx, tx, procedure, complaint, events);
  await forgetComplainant(ctx, tx, after, events);
  await sendNotices(ctx, tx, after, events);
  await tellMerged(ctx, tx, after, events);
  return after;
}

async function maySeeIt(ctx: Context, tx: Tx, by: Doer, complaint: Complaint): Promise<boolean> {
  return by.is !== "staff" || maySee(await viewerOf(tx, by, ctx.now()), complaint);
}

function doerKey(by: Doer): string {
  return by.is === "staff" ? by.id : by.is;
}
