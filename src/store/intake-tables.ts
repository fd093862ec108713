import type { ColumnType, Generated } from "kysely";

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** What something that came in by a channel ended as: each row as exactly one. */
export type IntakeOutcome = "complaint" | "message" | "automatic" | "tray" | "quarantine" | "duplicate";

/** The columns of `intake` that tell what became of it. */
export interface Settling {
  outcome: IntakeOutcome | null;
  /** A code that says why. */
  reason: string | null;
  /** The key of its bytes, wrapped by the office's or, once it belongs to a complaint, by the complaint's. */
  wrapped: Buffer | null;
  /** What a person sees before deciding, sealed with the same key. */
  summary: Buffer | null;
  size: Generated<number>;
  seq: number | null;
  sent_at: MaybeMoment;
  attempts: Generated<number>;
  lease_until: MaybeMoment;
  settled_at: MaybeMoment;
  decided_by: string | null;
  decided_at: MaybeMoment;
  decision: "complaint" | "message" | "dismissed" | null;
  /** The mail that this one repeats. */
  duplicate_of: string | null;
  /** Keyed, of the Message-ID, until it has its ending. */
  message_id: Buffer | null;
  /** How often reading it failed by nothing but itself. */
  failures: Generated<number>;
}

/** What points from a message in the tray to a complaint. */
export type Why = "thread" | "token" | "reference" | "sender";

export interface IntakeTables {
  tray_candidate: { intake: string; complaint: string; office: string; why: Why };
  incoming_message_id: { office: string; hash: Buffer; intake: string; complaint: string | null; content: Buffer };
  mailbox_position: {
    office: string;
    mailbox: string;
    uid_validity: number;
    uid: number;
    since: Moment;
    heard_at: Moment;
    checked_at: MaybeMoment;
    missed: Generated<number>;
  };
  /** Days that do not balance; `day` is YYYY-MM-DD. */
  channel_difference: { office: string; channel: string; day: ColumnType<Date, string, string> };
  staff_alert: { office: string; alerted_at: Moment; alarms: Generated<string[]> };
  person: {
    id: string;
    office: string;
    joined_into: string | null;
    joined_by: string | null;
    joined_at: MaybeMoment;
    created_at: Moment;
  };
  person_join: { complaint: string; office: string; joined_by: string; joined_at: Moment };
  person_identifier: {
    office: string;
    kind: "email" | "phone";
    scope: Generated<string>;
    hash: Buffer;
    person: string;
  };
}
