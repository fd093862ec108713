import type { ColumnType } from "kysely";

type Moment = ColumnType<Date, Date | string | undefined, never>;

/** The tables of files, as queries see them. */
export interface AttachmentTables {
  draft_attachment: {
    id: string;
    office: string;
    draft: string;
    file: string;
    copy: string | null;
    size: number;
    sealed: Buffer;
    created_at: Moment;
  };
  attachment: {
    id: string;
    office: string;
    complaint: string;
    seq: number | null;
    file: string;
    copy: string | null;
    type: string;
    size: number;
    scan: "clean" | "infected" | "not_scanned";
    sealed: Buffer;
    created_at: Moment;
  };
}
