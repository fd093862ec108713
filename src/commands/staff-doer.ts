import type { ActingKind, Doer } from "#complaints/types.ts";
import type { StaffRole } from "#sop/types.ts";

/** Somebody of the office, as whoever asks for a command hands them on. */
export interface Person {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
  /** Whether they act for a leader now, and as what. */
  readonly acting?: "may" | "does" | undefined;
  readonly actingAs?: ActingKind | undefined;
}

/** Who does it, as the event keeps it: that they acted for a leader stays true after they were named for the last day. */
export function staffDoer({ id, role, acting, actingAs }: Person): Extract<Doer, { is: "staff" }> {
  return { is: "staff", id, role, ...(acting === "does" && actingAs && { acting: actingAs }) };
}
