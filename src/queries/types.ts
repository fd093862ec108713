import type { EventBody } from "#complaints/events.ts";
import type { Verb } from "#complaints/commands.ts";
import type { ActingKind, Complaint, Doer, WordsOf } from "#complaints/types.ts";
import type { Procedure } from "#commands/context.ts";
import type { AttachmentLine, OfficeAttachment } from "./attachments.ts";
import type { GoesOn, Merges } from "./merges.ts";
import type { Day, Instant } from "#lib/time.ts";
import type { Classification } from "#sop/types.ts";
import type { Language, Words } from "#text/words.ts";

/** The complainant's original words. Immutable. */
export interface Submission {
  readonly subject: string;
  readonly description: string;
  readonly occurredAt: string | null;
  readonly place: string | null;
  readonly remedySought: string | null;
  readonly reportedPost: string | null;
  readonly reportedWords: string | null;
}

/** One fact in the story, with the words that this reader may read. */
export interface StoryEntry {
  readonly seq: number;
  readonly at: Instant;
  /** Name of the staff member for staff readers; null for the complainant, who sees roles only. */
  readonly name: string | null;
  readonly by: Doer;
  /** As what they acted for a leader, with the leader's rights; for staff readers. */
  readonly acting?: ActingKind | null;
  readonly body: EventBody;
  readonly words: WordsOf;
}

/** What the complainant sees with the code: the tracking page and `GET /api/v1/track`. */
export interface TrackFile {
  readonly complaint: Complaint;
  readonly procedure: Procedure;
  readonly submission: Submission;
  /** Without internal words; internal events (noted, assigned) are left out. */
  readonly story: readonly StoryEntry[];
  /** Those that wait for a message among them. */
  readonly attachments: readonly AttachmentLine[];
  /** The complaint under which a merged one goes on. */
  readonly goesOn: GoesOn | null;
  /** What the complainant may do now: supplement, write, rate, close, object, withdraw. */
  readonly can: readonly Verb[];
}

/** Identity as staff see it before revealing: enough to recognise, not to reach. */
export interface MaskedIdentity {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface DeliveryLine {
  readonly moment: string;
  readonly channel: string;
  readonly state: "created" | "sending" | "delivered" | "temporary_failure" | "permanent_failure" | "technical_failure";
  readonly attempts: number;
  readonly at: Instant;
}

/** What staff see of one complaint: the complaint page and `GET /api/v1/complaints/{reference}`. */
export interface ComplaintFile {
  readonly complaint: Complaint;
  readonly procedure: Procedure;
  readonly submission: Submission;
  readonly story: readonly StoryEntry[];
  readonly identity: MaskedIdentity | null;
  /** The complainant's: what goes to them is written in it. Indonesian where none is known. */
  readonly language: Language;
  readonly attachments: readonly OfficeAttachment[];
  readonly deliveries: readonly DeliveryLine[];
  readonly handlerName: string | null;
  readonly merges: Merges;
  /** The one verb that the SOP expects next from this person, if they may do it. */
  readonly expected: Verb | null;
  /** Every verb that this person may do now. */
  readonly can: readonly Verb[];
  /** Whom to refer it to, when it is about leadership and nobody of leadership is left to ask; null otherwise. */
  readonly outside: Words | null;
  /** Colleagues to whom it can be assigned (never the accused, nor who acts for them). */
  readonly assignable: readonly {
    readonly id: string;
    readonly name: string;
    readonly post: string;
    /** Whether they are on record with every qualification that the SOP asks. */
    readonly qualified: boolean;
  }[];
}

/** A line of the worklist. */
export interface WorklistRow {
  readonly reference: string;
  readonly subject: string;
  readonly complaint: Complaint;
  readonly handlerName: string | null;
  /** The clock that counts now and when it ends; null: nothing runs, or the date follows. */
  readonly clock: "receipt" | "response" | "supplement" | "closing" | null;
  readonly dueAt: Instant | null;
  readonly overdue: boolean;
  /** Where in the list it stands, to go on from there. */
  readonly place: string;
}

/** A complaint beside another in a list. */
export interface Neighbour {
  readonly reference: string;
  readonly subject: string;
  /** In which part of the list, where there are several. */
  readonly part: number;
  readonly place: string;
}

/** What stands before and after a place of a list; null at its ends. */
export interface Neighbours {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface WorklistFilter {
  readonly stage?: string;
  /** Id of the channel by which it came in. */
  readonly channel?: string;
  /** What the review found it to be. */
  readonly classification?: Classification;
  /** Id of a step of the SOP. */
  readonly step?: string;
  /** Id of the SOP version that the complaint keeps. */
  readonly sop?: string;
  readonly overdue?: boolean;
  readonly mine?: boolean;
  /** Id of who holds it; null: nobody yet. */
  readonly holder?: string | null;
  /** With a message of the complainant that waits. */
  readonly message?: boolean;
  /** Due from now until then. */
  readonly dueBy?: Instant;
  /** Answers that have not reached the complainant; `false`: all the others. */
  readonly untold?: boolean;
  /** Open ones whose answer was disputed. */
  readonly objected?: boolean;
  /** What waits for a second person, which this one may be. */
  readonly approvable?: boolean;
  /** What ended at a step of an SOP version in these days, both included; `late`: after its printed date. */
  readonly done?: {
    readonly sop: string;
    readonly step: string;
    readonly from: Day;
    readonly to: Day;
    readonly late: boolean;
  };
  readonly q?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface WorklistPage {
  readonly items: readonly WorklistRow[];
  /** Cursor of the next page, or null. */
  readonly next: string | null;
  /** Whether the words sought are so common that only the newest thousand complaints with them were looked at. */
  readonly cut: boolean;
}
