import type { StaffRole } from "#sop/types.ts";

/** Who decides. */
export interface Decider {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/**
 * What somebody makes of a mail that was left to a person, or that a program took for none of a person. `because`: why
 * it is set aside.
 */
export type Decision =
  | { readonly as: "complaint" }
  | { readonly as: "message"; readonly reference: string }
  | { readonly as: "dismissed"; readonly because?: string };

/** What came of it. */
export interface DecidedAs {
  readonly reference: string | null;
  /** A new complaint whose sender gets no letter: somebody has to hand them number and code. */
  readonly unanswerable?: { readonly id: string };
}
