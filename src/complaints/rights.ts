import type { StaffRole, StepKind } from "#sop/types.ts";
import type { Verb } from "./commands.ts";

/**
 * How a person of the office stands to a complaint. `accused` is also whoever acts for the accused. Somebody of another
 * office stands in no relation: row-level security finds them no complaint.
 */
export type Relation = "assigned" | "untaken" | "other" | "accused";

/** `open`: yes, unless the complaint is confidential. */
export type Reach = "yes" | "open" | "no";
type ByRelation = Readonly<Record<Relation, Reach>>;

const none: ByRelation = { assigned: "no", untaken: "no", other: "no", accused: "no" };
const assigned: ByRelation = { ...none, assigned: "yes" };
const open: ByRelation = { assigned: "open", untaken: "open", other: "open", accused: "no" };

/** Which complaints a role reads. Before receipt the officers who must take it in see a confidential one too. */
export const sight: Readonly<Record<StaffRole, ByRelation>> = {
  receptionist: none,
  officer: { assigned: "yes", untaken: "yes", other: "open", accused: "no" },
  leader: { assigned: "yes", untaken: "yes", other: "yes", accused: "no" },
  administrator: none,
  auditor: open,
};

/** What of a complaint not everyone reads who sees it. The words of submission and story go with the sight of it. */
export type Field = "identity" | "original_picture" | "original_file";

/** Identity, masked or revealed: those who may have to reach the complainant; of a confidential one its handler only. */
export const fields: Readonly<Record<Field, Readonly<Record<StaffRole, ByRelation>>>> = {
  identity: {
    receptionist: none,
    officer: { assigned: "yes", untaken: "open", other: "open", accused: "no" },
    leader: { assigned: "yes", untaken: "open", other: "open", accused: "no" },
    administrator: none,
    auditor: none,
  },
  // Everyone else who sees the complaint is given the picture drawn anew.
  original_picture: { receptionist: none, officer: assigned, leader: assigned, administrator: none, auditor: none },
  // Of documents and recordings there is no copy without what hides in them; who directs must be able to read them.
  original_file: { receptionist: none, officer: assigned, leader: open, administrator: none, auditor: none },
};

/** The role that carries out the first of these kinds of step that the SOP has, or the role said. */
interface ByStep {
  readonly of: readonly StepKind[];
  readonly otherwise: StaffRole;
}

interface Right {
  readonly who: ByStep | readonly StaffRole[];
  readonly to: readonly Relation[];
}

const handler = ["assigned"] as const;
const anyoneSeeing = ["assigned", "untaken", "other"] as const;
const officerOrLeader = ["officer", "leader"] as const;

/** Verbs of the office. `approve` lets out a referral or a merge, `approve_response` a draft answer. */
export type StaffVerb = Exclude<
  Verb,
  | "lodge"
  | "supplement"
  | "rate"
  | "close"
  | "object"
  | "withdraw"
  | "hide"
  | "forget"
  | "telling_failed"
  | "remind"
  | "expire"
  | "recalculate"
>;

/** Verb × role × relation, for staff. The accused have no verb at all. */
export const staffRights: Readonly<Record<StaffVerb | "approve_response", Right>> = {
  receive: { who: { of: ["receive"], otherwise: "officer" }, to: anyoneSeeing },
  review: { who: { of: ["review"], otherwise: "officer" }, to: handler },
  inquire: { who: { of: ["review"], otherwise: "officer" }, to: handler },
  escalate: { who: { of: ["review"], otherwise: "officer" }, to: handler },
  recall: { who: { of: ["review"], otherwise: "officer" }, to: handler },
  extend: { who: { of: ["review"], otherwise: "officer" }, to: handler },
  act: { who: { of: ["act", "review"], otherwise: "officer" }, to: handler },
  respond: { who: { of: ["draft", "respond"], otherwise: "officer" }, to: handler },
  refer: { who: ["officer"], to: handler },
  merge: { who: ["officer"], to: handler },
  direct: { who: { of: ["direct"], otherwise: "leader" }, to: anyoneSeeing },
  approve_response: { who: { of: ["approve"], otherwise: "leader" }, to: anyoneSeeing },
  approve: { who: officerOrLeader, to: anyoneSeeing },
  // The rule asks that it is whoever asked, in whose hands the complaint may be no more.
  retract: { who: officerOrLeader, to: anyoneSeeing },
  unmerge: { who: officerOrLeader, to: anyoneSeeing },
  assign: { who: officerOrLeader, to: anyoneSeeing },
  note: { who: officerOrLeader, to: anyoneSeeing },
  told: { who: ["officer"], to: anyoneSeeing },
  write: { who: ["officer"], to: anyoneSeeing },
};

/** What whoever holds the tracking code may do to the complaint that it opens, and to no other. */
export const complainantRights: ReadonlySet<Verb> = new Set([
  "lodge",
  "supplement",
  "write",
  "rate",
  "close",
  "object",
  "withdraw",
  "hide",
  "forget",
  "told",
]);

/** What the system does by itself when its time has come. */
export const systemRights: ReadonlySet<Verb> = new Set([
  "told",
  "telling_failed",
  "close",
  "remind",
  "expire",
  "recalculate",
  // Work that an administrator hands over, who reads no complaint.
  "assign",
]);
