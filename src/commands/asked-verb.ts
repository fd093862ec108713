import type { z } from "zod";
import type { Command, Verb } from "#complaints/commands.ts";
import type { Complaint, Doer } from "#complaints/types.ts";
import type { Refusal } from "#lib/refusal.ts";
import type { Context } from "./context.ts";
import type { Which } from "./load.ts";
import type { Tx } from "./transaction.ts";

/** What a command may look up in its transaction before the rules decide. */
export interface Setting {
  readonly ctx: Context;
  readonly tx: Tx;
  readonly complaint: Complaint;
  readonly by: Doer;
}

/** A verb as it is asked for from outside: its noun in routes, its input, and the command it becomes. */
export interface AskedVerb<I extends z.ZodType = z.ZodType> {
  readonly verb: Verb;
  /** The state change as a noun: `POST /complaints/{reference}/receipt`. */
  readonly noun: string;
  readonly input: I;
  /** Locks what else must stay as it is, with the complaint itself, before anything of them is looked at. */
  readonly holds?: (tx: Tx, which: Which) => Promise<void>;
  readonly command: (input: z.infer<I>, setting: Setting) => Command | Refusal | Promise<Command | Refusal>;
}

/** Keeps the input's type while the verb stands in a registry of all. */
export function asked<I extends z.ZodType>(verb: AskedVerb<I>): AskedVerb {
  return verb as unknown as AskedVerb;
}
