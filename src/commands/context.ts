import type { Kysely, Transaction } from "kysely";
import type { Calendar } from "#calendar/make-calendar.ts";
import type { Files } from "#files/files.ts";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { OfficeData } from "#sop/office-data.ts";
import type { Sop } from "#sop/types.ts";
import type { Tables } from "#store/tables.ts";

/** One version of an office's SOP in force, with the calendar that its clocks run by. */
export interface Procedure {
  /** Id of the row in `sop_version`. */
  readonly id: string;
  readonly office: string;
  readonly version: number;
  /** With what the office has set over it: its own words, signatures and calendar. */
  readonly sop: Sop;
  /** As it was loaded. */
  readonly loaded: Sop;
  readonly calendar: Calendar;
  readonly settings: OfficeData;
}

/** What every command and query is handed: the database as the app's role, the keys, the clock. */
export interface Context {
  readonly db: Kysely<Tables>;
  readonly keys: Keys;
  readonly files: Files;
  readonly now: () => Instant;
  /** The SOP version with this id, or the one in force for an office, with what the office has set until now. */
  readonly procedures: {
    /** Inside a transaction hand it on: waiting there for a second connection could wait for ever. */
    byId(office: string, id: string, tx?: Transaction<Tables>): Promise<Procedure>;
    inForce(office: string, tx?: Transaction<Tables>): Promise<Procedure>;
  };
}
