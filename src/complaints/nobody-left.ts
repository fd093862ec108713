import { roleOfKind } from "#sop/ask.ts";
import type { Sop, StaffRole, StepKind } from "#sop/types.ts";
import { relationOf, type Viewer } from "./may.ts";
import type { Complaint } from "./types.ts";

/**
 * Whether nobody of the office is left who may do the next step of an open complaint, because all of that role are the
 * accused or act for them. Then only somebody from outside can. `people` are those who work here now.
 */
export function nobodyLeft(sop: Sop, people: readonly Viewer[], complaint: Complaint): boolean {
  const { kind, otherwise } = nextStep(sop, complaint);
  return allConflicted(roleOfKind(sop, kind) ?? otherwise, people, complaint);
}

/** Whether leadership cannot be asked about a complaint: every leader is the accused or acts for them. */
export function leadershipConflicted(sop: Sop, people: readonly Viewer[], complaint: Complaint): boolean {
  return allConflicted(roleOfKind(sop, "direct") ?? "leader", people, complaint);
}

/** An office that has nobody of a role yet is not conflicted by that. */
function allConflicted(role: StaffRole, people: readonly Viewer[], complaint: Complaint): boolean {
  const holders = people.filter((person) => person.role === role);
  return holders.length > 0 && holders.every((person) => relationOf(person, complaint) === "accused");
}

function nextStep(sop: Sop, { stage, pending }: Complaint): { kind: StepKind; otherwise: StaffRole } {
  if (stage === "lodged") return { kind: "receive", otherwise: "officer" };
  if (stage === "awaiting_leadership") return { kind: "direct", otherwise: "leader" };
  if (pending?.verb === "respond") return { kind: "approve", otherwise: "leader" };
  return { kind: "review", otherwise: roleOfKind(sop, "receive") ?? "officer" };
}
