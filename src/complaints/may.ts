import { roleOfKind } from "#sop/ask.ts";
import type { Sop, StaffRole } from "#sop/types.ts";
import type { Verb } from "./commands.ts";
import {
  complainantRights,
  fields,
  sight,
  staffRights,
  systemRights,
  type Field,
  type Reach,
  type Relation,
} from "./rights.ts";
import type { Complaint, Doer } from "./types.ts";

/** A person of the office who looks at a complaint. */
export interface Viewer {
  readonly id: string;
  readonly role: StaffRole;
  /** Ids of those for whom they act today (Plh): what hides from these hides from them. */
  readonly actsFor?: readonly string[];
}

/**
 * Whether someone may do a verb to a complaint, by the SOP it runs under. Asked by the server before it acts and by the
 * screen before it shows. The accused may nothing, not even see it.
 */
export function may(sop: Sop, by: Doer, verb: Verb, complaint: Complaint): boolean {
  if (by.is === "complainant") return complainantRights.has(verb);
  if (by.is === "system") return systemRights.has(verb);
  if (!maySee(by, complaint)) return false;
  const name = verb === "approve" && complaint.pending?.verb === "respond" ? "approve_response" : verb;
  if (!(name in staffRights)) return false;
  const { to } = staffRights[name as Right];
  return to.includes(relationOf(by, complaint)) && rolesOf(sop, name as Right).includes(by.role);
}

/** Whether something waits that this person may let out: never what they asked for themselves. */
export function mayApprove(sop: Sop, by: Doer & { readonly is: "staff" }, complaint: Complaint): boolean {
  const { pending } = complaint;
  return pending !== null && pending.by !== by.id && may(sop, by, "approve", complaint);
}

/** Whether a staff member may see a complaint at all: `sight` says which. Never one about themselves. */
export function maySee(by: Viewer, complaint: Complaint): boolean {
  return reaches(sight[by.role][relationOf(by, complaint)], complaint);
}

/** Whether somebody who sees a complaint reads a field of it that not everyone does. */
export function mayRead(by: Viewer, field: Field, complaint: Complaint): boolean {
  return reaches(fields[field][by.role][relationOf(by, complaint)], complaint);
}

/** How a person stands to a complaint. Being accused, oneself or by whom one acts for, goes before all else. */
export function relationOf({ id, actsFor = [] }: Viewer, { handlerId, reportedStaffId }: Complaint): Relation {
  if (reportedStaffId !== null && (reportedStaffId === id || actsFor.includes(reportedStaffId))) return "accused";
  if (handlerId === null) return "untaken";
  return handlerId === id ? "assigned" : "other";
}

const reaches = (reach: Reach, { confidential }: Complaint): boolean =>
  reach === "yes" || (reach === "open" && !confidential);

type Right = keyof typeof staffRights;

/** The roles that have a right under an SOP. */
export function rolesOf(sop: Sop, right: Right): readonly StaffRole[] {
  const { who } = staffRights[right];
  if (!("of" in who)) return who;
  const carrying = who.of.map((kind) => roleOfKind(sop, kind)).find((role) => role !== null);
  return [carrying ?? who.otherwise];
}
