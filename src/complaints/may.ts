import { roleOfKind } from "#sop/ask.ts";
import type { Sop, StaffRole, StepKind } from "#sop/types.ts";
import type { Verb } from "./commands.ts";
import type { Complaint, Doer } from "./types.ts";

/**
 * Whether someone may do a verb to a complaint, by the SOP it runs under. Asked by the server before it acts and by the
 * screen before it shows. The accused may nothing, not even see it.
 */
export function may(sop: Sop, by: Doer, verb: Verb, complaint: Complaint): boolean {
  if (by.is === "complainant") return complainants.has(verb);
  if (by.is === "system") return systems.has(verb);
  if (!maySee(by, complaint)) return false;
  const own = complaint.handlerId === by.id;
  switch (verb) {
    case "receive":
      return by.role === roleFor(sop, "receive", "officer");
    case "review":
    case "inquire":
    case "escalate":
    case "recall":
    case "extend":
      return own && by.role === roleFor(sop, "review", "officer");
    case "act":
      return own && by.role === roleFor(sop, "act", roleFor(sop, "review", "officer"));
    case "respond":
      return own && by.role === roleFor(sop, "draft", roleFor(sop, "respond", "officer"));
    case "refer":
    case "merge":
      return own && by.role === "officer";
    case "direct":
      return by.role === roleFor(sop, "direct", "leader");
    case "approve":
      return complaint.pending?.verb === "respond"
        ? by.role === roleFor(sop, "approve", "leader")
        : by.role === "officer" || by.role === "leader";
    case "unmerge":
    case "assign":
    case "note":
      return by.role === "officer" || by.role === "leader";
    case "told":
    case "write":
      return by.role === "officer";
    default:
      return false;
  }
}

/**
 * Whether a staff member may see a complaint at all. Never one about themselves; a confidential one only its handler,
 * leadership, and before receipt the officers who must take it in; the administrator's role reads none.
 */
export function maySee(by: { readonly id: string; readonly role: StaffRole }, complaint: Complaint): boolean {
  if (complaint.reportedStaffId === by.id) return false;
  if (by.role === "administrator" || by.role === "receptionist") return false;
  if (!complaint.confidential || by.role === "leader") return true;
  return by.role === "officer" && (complaint.handlerId === null || complaint.handlerId === by.id);
}

const complainants: ReadonlySet<Verb> = new Set([
  "lodge",
  "supplement",
  "write",
  "rate",
  "close",
  "object",
  "withdraw",
  "told",
]);
const systems: ReadonlySet<Verb> = new Set(["told", "telling_failed", "close", "remind", "expire", "recalculate"]);

function roleFor(sop: Sop, kind: StepKind, otherwise: StaffRole): StaffRole {
  return roleOfKind(sop, kind) ?? otherwise;
}
