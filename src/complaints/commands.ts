import type { Day, Instant } from "#lib/time.ts";
import type { Classification } from "#sop/types.ts";
import type { Words } from "#text/words.ts";
import type { Doer, Kind, ToldHow } from "./types.ts";

/** What someone asks to be done. `words` are carried along untouched: rules only look whether they are there. */
export interface Lodge {
  readonly verb: "lodge";
  readonly by: Doer;
  readonly id: string;
  readonly office: string;
  readonly reference: string;
  /** Id of the SOP version in force. */
  readonly sop: string;
  readonly kind: Kind;
  readonly channel: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly reachable: boolean;
  readonly sentAt: Instant | null;
  readonly reportedStaffId: string | null;
}

export interface Receive {
  readonly verb: "receive";
  readonly by: Doer;
  readonly complete: boolean;
  /** What is missing; required when not complete. */
  readonly missing?: string;
  /** The next number of the office's register, drawn in the same transaction. */
  readonly registerNumber: string;
}

export interface Review {
  readonly verb: "review";
  readonly by: Doer;
  readonly classification: Classification;
  readonly conclusion: string;
  readonly recommendation: string;
  readonly reportedStaffId?: string | null;
}

export interface Act {
  readonly verb: "act";
  readonly by: Doer;
  readonly done: string;
  readonly promisedFor?: Day;
}

/** Verbs that carry one text. */
export interface Texted<V extends string> {
  readonly verb: V;
  readonly by: Doer;
  readonly text: string;
}

/** Verbs that carry a reason. */
export interface Reasoned<V extends string> {
  readonly verb: V;
  readonly by: Doer;
  readonly reason: string;
}

export interface Respond {
  readonly verb: "respond";
  readonly by: Doer;
  readonly text: string;
  readonly noFollowUpBecause?: string;
}

export interface Approve {
  readonly verb: "approve";
  readonly by: Doer;
  readonly approve: boolean;
  readonly reason?: string;
  /** Words of what waits (the draft response, where to refer to and why), loaded by the shell. */
  readonly waiting: Readonly<Record<string, string>>;
}

export interface Refer {
  readonly verb: "refer";
  readonly by: Doer;
  readonly to: string;
  readonly reason: string;
}

export interface Merge {
  readonly verb: "merge";
  readonly by: Doer;
  /** Id of the complaint that stays. The shell has checked that it is of the same office and open to this person. */
  readonly into: string;
  readonly intoReference: string;
  /** False when the target is closed, merged itself, or the same complaint. */
  readonly fit: boolean;
  readonly reason: string;
}

export interface Told {
  readonly verb: "told";
  readonly by: Doer;
  readonly how: ToldHow;
  /** When it reached them; not after now, not before the response. */
  readonly at: Instant;
  readonly text?: string;
}

export interface Rate {
  readonly verb: "rate";
  readonly by: Doer;
  readonly score: 1 | 2 | 3 | 4;
  readonly feedback?: string;
}

export interface Assign {
  readonly verb: "assign";
  readonly by: Doer;
  readonly staffId: string;
  readonly reason?: string;
}

export interface Recalculate {
  readonly verb: "recalculate";
  readonly by: Doer;
  /** What changed in the calendar, with the letter that says so; absent where a new table came with the program. */
  readonly because?: Words;
}

export interface Bare<V extends string> {
  readonly verb: V;
  readonly by: Doer;
}

export type Command =
  | Lodge
  | Receive
  | Review
  | Act
  | Texted<"inquire">
  | Texted<"supplement">
  | Reasoned<"escalate">
  | Texted<"direct">
  | Reasoned<"recall">
  | Reasoned<"extend">
  | Respond
  | Approve
  | Told
  | Bare<"telling_failed">
  | Rate
  | Bare<"close">
  | Reasoned<"object">
  | Refer
  | Merge
  | Reasoned<"unmerge">
  | Reasoned<"retract">
  | Bare<"withdraw">
  | Bare<"hide">
  | Bare<"forget">
  | Texted<"write">
  | Texted<"note">
  | Assign
  | Bare<"remind">
  | Bare<"expire">
  | Recalculate;

export type Verb = Command["verb"];
