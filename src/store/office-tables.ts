import type { ColumnType, Generated } from "kysely";

type Moment = ColumnType<Date, Date | string, never>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** What sort of thing an office sets. */
export type SettingKind = "reading" | "calendar" | "text" | "notice" | "office";

/** The tables of what an office sets by itself, as queries see them. */
export interface OfficeTables {
  office_setting: {
    office: string;
    seq: number;
    kind: SettingKind;
    name: string;
    /** JSON; what it holds is read by `sop/office-data.ts`. */
    value: ColumnType<unknown, string | null, never>;
    staff: string;
    at: Moment;
  };
  recalculation: {
    office: string;
    seq: number;
    total: number;
    looked: Generated<number>;
    moved: Generated<number>;
    after: string | null;
    lease_until: MaybeMoment;
    done_at: MaybeMoment;
  };
}
