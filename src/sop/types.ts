import type { DaysOff, ServiceHours } from "#calendar/types.ts";
import type { Day } from "#lib/time.ts";
import type { Words } from "#text/words.ts";

/** The closed vocabulary of what a step can be. An SOP orders and words them; it cannot invent one. */
export const stepKinds = [
  "need",
  "choose",
  "register",
  "lodge",
  "receive",
  "direct",
  "review",
  "act",
  "draft",
  "approve",
  "respond",
  "reconsider",
  "rate",
] as const;
export type StepKind = (typeof stepKinds)[number];

export const classifications = ["service", "supervisory", "outside_authority", "unfounded"] as const;
/** Result of the review: tidak berkadar pengawasan, berkadar pengawasan, bukan kewenangan, tidak berdasar. */
export type Classification = (typeof classifications)[number];

export const staffRoles = ["receptionist", "officer", "leader", "administrator", "auditor"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** How an allowed length of time is counted. */
export const units = ["service_minutes", "working_days", "wall_minutes", "calendar_days"] as const;
export type Unit = (typeof units)[number];

export interface Limit {
  readonly unit: Unit;
  /** Whole and positive. */
  readonly amount: number;
  /**
   * Working days only. `day_zero` (default): the working day of lodging is day 0, a lodging after closing or on a
   * day off moves day 0 to the next working day. `day_after`: the calendar date of lodging is day 0 whatever the hour.
   */
  readonly count?: "day_zero" | "day_after";
}

/** The clocks that an SOP can set a target for. `measured` is expected effort: shown, never late. */
export const clockKinds = ["receipt", "response"] as const;
export type ClockKind = (typeof clockKinds)[number];

export interface Target extends Limit {
  readonly clock: ClockKind | "measured";
  /** Shorter limits that hold once the review has classified the complaint. Never longer than the target itself. */
  readonly byClassification?: Readonly<Partial<Record<Classification, Limit>>>;
  /** One extension with a reason, on top of the target. */
  readonly extension?: Limit;
}

/** Who carries out a step. A thing (a complaint box) is an actor in the picture, never a person with rights. */
export interface Actor {
  readonly id: string;
  readonly name: Words;
  readonly is: "complainant" | "thing" | StaffRole;
  /** False: the SOP's table has no column for them; they appear in the picture only. */
  readonly inTable?: false;
}

/** The cells of a step in the SOP's table, as printed; a blank cell is absent. */
export interface Cells {
  readonly completeness?: Words;
  readonly time?: Words;
  readonly output?: Words;
  readonly note?: Words;
  /** Words that stand in the columns of the actors, by actor: what is left of the drawn flowchart in the text. */
  readonly actors?: Readonly<Record<string, Words>>;
}

/** A way on from a step. A decision has two or more, and each names its answer. */
export interface Way {
  readonly to: string;
  readonly when?: Words;
}

export interface Step {
  readonly id: string;
  /** As printed; empty where the SOP gives no number. */
  readonly number: string;
  /** What we call a step that the SOP left unnumbered ("4a"), else the number. */
  readonly label: string;
  readonly kind: StepKind;
  readonly actor: string;
  /** A few words for the picture and the line of steps. */
  readonly title: Words;
  readonly text: Words;
  /** The words of the document where `text` corrects a slip of the pen. */
  readonly printed?: string;
  readonly cells: Cells;
  readonly target?: Target;
  /** No way on means: the end. */
  readonly next: readonly Way[];
  /** Drawn as a diamond. */
  readonly decision?: boolean;
  /** What the step is done with (a box, a web form): drawn beside it in the lane of that thing. */
  readonly thing?: { readonly actor: string; readonly name: Words };
  /**
   * False: the SOP's table has no row of its own for this step. It follows from a remark or an output of another row
   * (label "6 Ket"), is drawn in the picture and runs like any step.
   */
  readonly inTable?: false;
}

/** A way in or out. */
export interface Channel {
  readonly id: string;
  readonly name: Words;
  readonly online: boolean;
  /** Where it is reached, as the SOP prints it. */
  readonly address?: string;
  /** How the SOP's own list calls it; absent where the office offers it beyond that list. */
  readonly printed?: string;
}

/** How an unclear place of the SOP is read. Proposed until the head of the office signs it. */
export interface Reading {
  readonly id: string;
  /** Row of the list of unclear places. */
  readonly number: number;
  readonly problem: Words;
  readonly reading: Words;
  readonly reason: Words;
  readonly proposedOn: Day;
  readonly signed?: { readonly by: string; readonly on: Day };
  /** Clocks whose lateness rests on this reading. */
  readonly clocks?: readonly ClockKind[];
}

/** The moments at which the office tells the complainant something. */
export const noticeMoments = [
  "lodged",
  "received",
  "received_incomplete",
  "inquired",
  "inquiry_reminder",
  "inquiry_expired",
  "supplemented",
  "escalated",
  "extended",
  "responded",
  "rating_reminder",
  "closed",
  "objected",
  "referred",
  "merged",
  "unmerged",
  "withdrawn",
  "due_changed",
  "message",
] as const;
export type NoticeMoment = (typeof noticeMoments)[number];

/** A standard text. Fields stand in double braces: `{{reference}}`; the closed list is `noticeFields`. */
export interface Notice {
  readonly subject: Words;
  readonly body: Words;
}

/** What a notice may name. `code` is the tracking code: rendered only while sending. `text` is the message itself. */
export const noticeFields = [
  "office",
  "reference",
  "subject",
  "code",
  "trackUrl",
  "receiptDue",
  "responseDue",
  "supplementDue",
  "closingDue",
  "objectionUntil",
  "registerNumber",
  "text",
  "to",
] as const;
export type NoticeField = (typeof noticeFields)[number];

/** Limits that hold around the SOP's own steps (readings of its silence). All in working days unless said. */
export interface Limits {
  /** The complainant supplements an incomplete complaint. */
  readonly supplement: Limit;
  /** From told to closing without a rating. */
  readonly closing: Limit;
  /** From told or closing (the later) to the last moment of an objection. */
  readonly objection: Limit;
  /** A rating may be changed this long after the first. */
  readonly ratingChange: Limit;
  /** Working days before an expiry at which the one reminder goes. */
  readonly reminderBefore: number;
  /** Hours without a bounce after which mail accepted by the server counts as told. */
  readonly mailToldAfterHours: number;
  /** Only where a signed reading gives leadership its own days: due is at least this from escalation. */
  readonly escalation?: Limit;
}

/** The head of the printed document. */
export interface SopDocument {
  readonly issuer: Words;
  readonly unit: Words;
  readonly number: string;
  readonly name: Words;
  readonly made: Day;
  readonly revised?: Day;
  readonly approved: Day;
  /** Who signed this document; not who leads the office today. */
  readonly signatory: { readonly post: Words; readonly name: string; readonly staffNumber?: string };
  readonly legalBasis: readonly Words[];
  readonly qualifications: readonly Words[];
  readonly relations: readonly Words[];
  readonly equipment: readonly Words[];
  readonly warning: { readonly lead: Words; readonly items: readonly Words[] };
  /** Column "Pencatatan dan Pendataan": empty in the SOP of office 1700 and shown empty. */
  readonly records: readonly Words[];
  /** Slips of the pen outside the steps that are shown corrected. */
  readonly corrections: readonly { readonly printed: string; readonly text: string }[];
}

/** How long ahead a visit outside the service hours is to be arranged. */
export interface AppointmentNotice {
  /** On a working day, before opening or after closing. */
  readonly outsideHours: Limit;
  /** On a day off. */
  readonly dayOff: Limit;
}

/** The office as its SOP file describes it. */
export interface SopOffice {
  readonly name: Words;
  /** Name of a shipped table ("id") or a table of its own. */
  readonly daysOff: string | DaysOff;
  readonly hours: ServiceHours;
  readonly address?: string;
  readonly contact?: string;
}

/** One version of an office's SOP: the whole program of its complaint service. */
export interface Sop {
  readonly office: SopOffice;
  readonly document: SopDocument;
  /** In the order of the columns. */
  readonly actors: readonly Actor[];
  /** In the order of the printed table. */
  readonly steps: readonly Step[];
  /** Id of the first step. */
  readonly start: string;
  readonly channels: readonly Channel[];
  readonly limits: Limits;
  readonly appointment?: AppointmentNotice;
  /** What the service costs. Absent: it is free, and the page says so. */
  readonly fee?: Words;
  readonly notices: Readonly<Record<NoticeMoment, Notice>>;
  readonly readings: readonly Reading[];
  /**
   * Where a complainant who stays dissatisfied can turn. `aboutStaff`: also whoever has to do with a complaint about
   * somebody of the office that nobody inside may handle.
   */
  readonly outside: readonly { readonly name: Words; readonly address: string; readonly aboutStaff?: true }[];
}
