import type { Reckoning } from "#calendar/types.ts";
import type { Day, Instant } from "#lib/time.ts";
import type { Classification } from "#sop/types.ts";
import type { Words } from "#text/words.ts";
import type { ClosedReason, Doer, Kind, MoveReason, Pending, RunningClockKind, ToldHow, WordsOf } from "./types.ts";

/** A clock that was started or moved, with its working; `reckoning` null means the calendar has no table yet. */
export interface Due {
  readonly dueAt: Instant | null;
  readonly calendar: string;
  readonly reckoning: Reckoning | null;
}

export interface StartedDue extends Due {
  readonly remindAt: Instant | null;
  /** From when the time to rate counts, where that is later than told. */
  readonly from?: Instant;
  /** The promised day, of the clock of a promise. */
  readonly day?: Day;
}

export interface MovedDue extends Due {
  readonly reason: MoveReason;
  readonly workingDays?: number;
  readonly since?: Instant;
}

/** What happened, in the past tense, with everything that was decided: the fold of these is the complaint. */
export type EventBody =
  | {
      readonly type: "lodged";
      readonly id: string;
      readonly office: string;
      readonly reference: string;
      readonly sop: string;
      readonly kind: Kind;
      readonly channel: string;
      readonly anonymous: boolean;
      readonly confidential: boolean;
      readonly reachable: boolean;
      readonly sentAt: Instant | null;
      readonly reportedStaffId: string | null;
      readonly receipt: StartedDue | null;
      readonly response: StartedDue | null;
    }
  | {
      readonly type: "received";
      readonly complete: boolean;
      readonly registerNumber: string;
      readonly awaitsLeadership: boolean;
    }
  | {
      readonly type: "reviewed";
      readonly classification: Classification;
      readonly reportedStaffId?: string | null;
      readonly moved: MovedDue | null;
    }
  | { readonly type: "acted"; readonly promisedFor: Day | null; readonly promise: StartedDue | null }
  | { readonly type: "inquired"; readonly supplement: StartedDue }
  | { readonly type: "supplemented"; readonly waited: readonly Day[]; readonly moved: MovedDue | null }
  | { readonly type: "escalated"; readonly moved: MovedDue | null }
  | { readonly type: "directed" }
  | { readonly type: "recalled"; readonly moved: MovedDue | null }
  | { readonly type: "extended"; readonly moved: MovedDue }
  | { readonly type: "approval_requested"; readonly pending: Pending }
  | { readonly type: "approved"; readonly verb: Pending["verb"] }
  | { readonly type: "sent_back"; readonly verb: Pending["verb"] }
  | { readonly type: "retracted"; readonly verb: Pending["verb"] }
  | { readonly type: "responded" }
  | {
      readonly type: "told";
      readonly how: ToldHow;
      readonly toldAt: Instant;
      readonly closing: StartedDue | null;
      readonly objectionUntil: Instant | null;
    }
  | { readonly type: "telling_failed" }
  | { readonly type: "rated"; readonly score: 1 | 2 | 3 | 4; readonly ratingUntil: Instant | null }
  | {
      readonly type: "closed";
      readonly reason: ClosedReason;
      readonly objectionUntil: Instant | null;
      /** Working days waited for the complainant, where a hold ended with it. */
      readonly waited: readonly Day[];
      readonly moved: MovedDue | null;
    }
  | { readonly type: "objected"; readonly response: StartedDue | null; readonly reconsidered: boolean }
  | { readonly type: "referred" }
  | { readonly type: "merged"; readonly into: string }
  | { readonly type: "unmerged"; readonly objectionUntil: Instant | null }
  | { readonly type: "withdrawn" }
  | { readonly type: "hidden" }
  | { readonly type: "forgotten" }
  | { readonly type: "written" }
  | { readonly type: "noted" }
  | { readonly type: "assigned"; readonly staffId: string }
  | { readonly type: "reminded"; readonly clock: RunningClockKind }
  | {
      readonly type: "recalculated";
      readonly moves: readonly { readonly clock: RunningClockKind; readonly due: StartedDue }[];
      readonly objectionUntil: Instant | null;
      readonly ratingUntil: Instant | null;
      /** What changed in the calendar, with the letter that says so. */
      readonly because?: Words;
    };

export type EventType = EventBody["type"];

/** An event with who and when. `words` are stored apart, public ones apart from internal ones. */
export type ComplaintEvent = EventBody & {
  readonly at: Instant;
  readonly by: Doer;
  readonly words?: WordsOf;
};
