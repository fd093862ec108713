import type { ColumnType } from "kysely";

type Moment = ColumnType<Date, Date | string, Date | string>;

/** What staff are writing: `migrations/0010-writing.sql`. */
export interface WritingTables {
  staff_draft: {
    complaint: string;
    staff: string;
    noun: string;
    office: string;
    sealed: Buffer;
    version: number;
    form: string;
    begun_at: Moment;
    kept_at: Moment;
  };
}
