import type { Day, Instant } from "#lib/time.ts";
import type { Classification, StaffRole } from "#sop/types.ts";

export const kinds = ["complaint", "suggestion", "information_request"] as const;
export type Kind = (typeof kinds)[number];

export const stages = [
  "lodged",
  "in_review",
  "awaiting_complainant",
  "awaiting_leadership",
  "awaiting_approval",
  "answered",
  "closed",
] as const;
/** Where a complaint is. */
export type Stage = (typeof stages)[number];

/** As what somebody acts for a leader: Plh while they are away for a short time, Plt while the post is vacant. */
export const actingKinds = ["plh", "plt"] as const;
export type ActingKind = (typeof actingKinds)[number];
export const isActingKind = (value: unknown): value is ActingKind => actingKinds.some((kind) => kind === value);

/** Who does something. The complainant is whoever holds the tracking code. */
export type Doer =
  | { readonly is: "complainant" }
  | {
      readonly is: "staff";
      readonly id: string;
      readonly role: StaffRole;
      /** Set where they did it for a leader, with the leader's role. */
      readonly acting?: ActingKind;
    }
  | { readonly is: "system" };

export const closedReasons = ["rated", "unrated", "incomplete", "referred", "merged", "withdrawn"] as const;
export type ClosedReason = (typeof closedReasons)[number];

/**
 * `receipt` and `response` are the office's, with the SOP's targets; `supplement` and `closing` are the complainant's,
 * with the limits around it; `promise` is the day that a follow-up promised. One of a kind runs at a time.
 */
export const runningClockKinds = ["receipt", "response", "supplement", "closing", "promise"] as const;
export type RunningClockKind = (typeof runningClockKinds)[number];

/** Why a printed due date moved. Nothing else moves it. */
export type MoveReason =
  | "hold"
  | "extension"
  | "escalation"
  | "recall" // takes an escalation's move back: to an earlier day
  | "calendar"
  | "classification"; // only ever to an earlier day

export interface Clock {
  readonly startedAt: Instant;
  /** Null while the calendar has no table for the year: "the date follows". */
  readonly dueAt: Instant | null;
  /** Calendar version that gave `dueAt`. */
  readonly calendar: string;
  /** When the one reminder goes (complainant's clocks). */
  readonly remindAt: Instant | null;
  readonly remindedAt: Instant | null;
  /** Set while the clock waits for the complainant. */
  readonly heldAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly moves: readonly Move[];
  /** The promised day, of the clock of a promise. */
  readonly day?: Day;
  /** The classes that reviews gave while it ran: the shortest of their limits holds, also when one is corrected. */
  readonly classes?: readonly Classification[];
}

/** One recorded move of a due date, with its reason. */
export interface Move {
  readonly reason: MoveReason;
  readonly at: Instant;
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** Working days by which it moved, where that is how it was counted. */
  readonly workingDays?: number;
  /** When the hold began that a move of reason "hold" ends. */
  readonly since?: Instant;
}

/** Something that waits for a second person. */
export type Pending =
  | { readonly verb: "respond"; readonly by: string; readonly at: Instant }
  | { readonly verb: "refer"; readonly by: string; readonly at: Instant }
  | { readonly verb: "merge"; readonly by: string; readonly at: Instant; readonly into: string };

export const toldHows = [
  "delivery_report",
  "no_bounce",
  "call",
  "letter",
  "hand_over",
  "opened",
  "complainant_acted",
] as const;
export type ToldHow = (typeof toldHows)[number];

/** The state row: the fold of the complaint's events. No words of anybody are in it. */
export interface Complaint {
  readonly id: string;
  readonly office: string;
  readonly reference: string;
  /** Id of the SOP version it was lodged under; it keeps it. */
  readonly sop: string;
  readonly kind: Kind;
  readonly channel: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  /** Whether the office can reach the complainant (an e-mail, a phone, an address) or only the tracking page can. */
  readonly reachable: boolean;
  readonly sentAt: Instant | null;
  readonly lodgedAt: Instant;
  readonly stage: Stage;
  readonly registerNumber: string | null;
  readonly handlerId: string | null;
  readonly reportedStaffId: string | null;
  readonly complete: boolean | null;
  readonly receivedAt: Instant | null;
  /** Everyone who was its handler, be it for a while. */
  readonly handledBy: readonly string[];
  /** Everyone who had a hand in it in an earlier round; they may not reconsider. */
  readonly involved: readonly string[];
  readonly review: { readonly classification: Classification; readonly by: string; readonly at: Instant } | null;
  readonly followUp: { readonly by: string; readonly at: Instant; readonly promisedFor: Day | null } | null;
  readonly escalatedAt: Instant | null;
  /** A directive given in this round. */
  readonly directive: { readonly by: string; readonly at: Instant } | null;
  readonly pending: Pending | null;
  /** The latest response sent in this round. */
  readonly response: { readonly by: string; readonly at: Instant } | null;
  readonly told: { readonly how: ToldHow; readonly at: Instant } | null;
  /** The last try to tell failed and nothing proved otherwise since. */
  readonly tellingFailed: boolean;
  readonly rating: { readonly score: 1 | 2 | 3 | 4; readonly at: Instant; readonly firstAt: Instant } | null;
  /** A message of the complainant that nobody at the office has answered yet, with its instant. */
  readonly messageWaitingSince: Instant | null;
  readonly extendedAt: Instant | null;
  readonly objectedAt: Instant | null;
  /** Last instant at which an objection is accepted; null while none is possible (or the calendar has no table). */
  readonly objectionUntil: Instant | null;
  /** Last instant at which a given rating may be changed. */
  readonly ratingUntil: Instant | null;
  readonly closed: { readonly reason: ClosedReason; readonly at: Instant } | null;
  readonly mergedInto: string | null;
  readonly clocks: Readonly<Partial<Record<RunningClockKind, Clock>>>;
  /** Number of events so far. Saving over another's change is seen by it. */
  readonly version: number;
}

/** Which words go with an event. The store keeps public ones apart from internal ones: `audienceOf` says which. */
export const wordsKinds = [
  "submission",
  "missing",
  "inquiry",
  "supplement",
  "response",
  "message",
  "complainant_message",
  "objection",
  "withdrawal",
  "feedback",
  "referral_to",
  "referral_reason",
  "merge_reason",
  "extension_reason",
  "conclusion",
  "recommendation",
  "follow_up",
  "no_follow_up_because",
  "escalation_reason",
  "directive",
  "recall_reason",
  "draft",
  "draft_to",
  "approval_reason",
  "unmerge_reason",
  "retraction_reason",
  "assignment_reason",
  "note",
  "telling",
] as const;
export type WordsKind = (typeof wordsKinds)[number];
export type WordsOf = Readonly<Partial<Record<WordsKind, string>>>;
