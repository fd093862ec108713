import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { ActingKind, Complaint } from "#complaints/types.ts";
import type { Classification, Sop } from "#sop/types.ts";
import type { Words } from "#text/words.ts";
import type { AttachmentTables } from "./attachment-tables.ts";
import type { IntakeTables, Settling } from "./intake-tables.ts";
import type { MeasureTables } from "./measure-tables.ts";
import type { OfficeTables } from "./office-tables.ts";
import type { SearchTables } from "./search-tables.ts";
import type { SignInTables } from "./sign-in-tables.ts";
import type { WritingTables } from "./writing-tables.ts";

/** JSON columns: given as objects, taken as text that the store has serialised. */
type Json<T> = ColumnType<T, string, string>;
type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Which rows the chain covers. */
export type RecordKind = "complaint_event" | "audit_event";

/** The tables of `migrations/`, as queries see them. bigint columns come as numbers (see `open.ts`). */
export interface Tables
  extends SignInTables, AttachmentTables, IntakeTables, MeasureTables, OfficeTables, SearchTables, WritingTables {
  office: {
    code: string;
    name: Json<Words>;
    time_zone: string;
    leader_name: string | null;
    leader_post: string | null;
    created_at: Moment;
  };
  sop_version: { id: string; office: string; version: number; document: Json<Sop>; sha256: Buffer; loaded_at: Moment };
  staff: {
    id: string;
    office: string;
    user_id: string | null;
    name: string;
    post: string;
    role: "receptionist" | "officer" | "leader" | "administrator" | "auditor";
    email: string | null;
    disabled_at: MaybeMoment;
    created_at: Moment;
  };
  complaint: {
    id: string;
    office: string;
    sop: string;
    state: Json<Complaint>;
    tracking_lookup: Buffer;
    subject: string;
    wake_at: number | null;
    step: string | null;
    reference: GeneratedAlways<string>;
    stage: GeneratedAlways<Complaint["stage"]>;
    handler_id: GeneratedAlways<string | null>;
    reported_staff_id: GeneratedAlways<string | null>;
    confidential: GeneratedAlways<boolean>;
    lodged_at: GeneratedAlways<number>;
    due_at: GeneratedAlways<number | null>;
    waits: GeneratedAlways<boolean>;
    merged_into: GeneratedAlways<string | null>;
    channel: GeneratedAlways<string | null>;
    classification: GeneratedAlways<Classification | null>;
  };
  acting: {
    id: string;
    office: string;
    staff: string;
    acts_for: string;
    from_day: string;
    to_day: string;
    /** Null: named before it was asked. */
    kind: ActingKind | null;
    letter: string | null;
    ended_at: MaybeMoment;
  };
  complaint_event: {
    complaint: string;
    seq: number;
    office: string;
    type: string;
    body: Json<Omit<ComplaintEvent, "words">>;
    words: Json<Readonly<Record<string, string>>>;
    at: Moment;
    recorded_at: Moment;
    mac: Buffer;
  };
  submission: {
    complaint: string;
    office: string;
    subject: string;
    description: string;
    occurred_at: string | null;
    place: string | null;
    remedy_sought: string | null;
    reported_post: string | null;
    reported_words: string | null;
  };
  message: { complaint: string; seq: number; office: string; kind: string; text: string };
  note: { complaint: string; seq: number; office: string; kind: string; text: string };
  complaint_key: { complaint: string; office: string; wrapped: Buffer };
  identity: { complaint: string; office: string; sealed: Buffer };
  identity_index: { complaint: string; office: string; kind: "name" | "phone" | "email"; hash: Buffer };
  intake: {
    id: string;
    office: string;
    channel: string;
    external_id: string | null;
    complaint: string | null;
    /** Keyed, of what came in; empty once forgotten. */
    hash: Buffer;
    sealed: Buffer;
    received_at: Moment;
  } & Settling;
  outbox: {
    id: string;
    office: string;
    complaint: string;
    seq: number;
    moment: string;
    channel: string;
    language: string;
    sealed_address: Buffer;
    state: Generated<
      "created" | "sending" | "delivered" | "temporary_failure" | "permanent_failure" | "technical_failure"
    >;
    attempts: Generated<number>;
    next_at: Moment;
    lease_until: MaybeMoment;
    sent_at: MaybeMoment;
    last_error: string | null;
    created_at: Moment;
    /** What came in and is answered by this letter. */
    answers: string | null;
    /** The complaint of whose event it tells, where its own was merged into that one. */
    tells_of: Generated<string | null>;
    /** Why what was asked for by mail could not be done. */
    refusal: Generated<string | null>;
    recipient: Buffer | null;
    bounced_at: MaybeMoment;
    bounce_status: string | null;
    /** A server on the way said that it keeps trying. */
    delayed_at: MaybeMoment;
    /** A person had it sent once more. */
    requeued_at: MaybeMoment;
  };
  idempotency: {
    office: string;
    scope: string;
    key: string;
    request: Buffer;
    complaint: string | null;
    created_at: Moment;
  };
  register_counter: { office: string; year: number; last: number };
  citizen_draft: { id: string; office: string; sealed: Buffer; updated_at: Moment };
  audit_event: {
    id: string;
    office: string;
    staff: string | null;
    type: string;
    complaint: string | null;
    detail: Json<object>;
    at: Moment;
    mac: Buffer;
  };
  chain_link: {
    office: string;
    position: number;
    kind: RecordKind;
    row: string;
    seq: number;
    mac: Buffer;
    sealed_at: Moment;
    hash: Buffer;
  };
  unsealed: { office: string; kind: RecordKind; row: string; seq: number };
  key_root: { version: number; fingerprint: Buffer; made_at: Moment };
}
