import type { ColumnType } from "kysely";

type Moment = ColumnType<Date, Date | string, Date | string>;

/** What staff are writing: `migrations/0010-writing.sql`, `0022-worklist-and-drafts.sql`. */
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
  form_draft: {
    staff: string;
    form: string;
    office: string;
    sealed: Buffer;
    form_key: string;
    kept_at: Moment;
  };
}
