import type { ColumnType, Generated } from "kysely";
import type { ActingKind } from "#complaints/types.ts";
import type { StaffRole } from "#sop/types.ts";

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
  hand_over: {
    id: string;
    office: string;
    staff: string;
    role: StaffRole;
    acting: ActingKind | null;
    person: string;
    receivers: string[];
    reason: string;
    returns: string | null;
    lease_until: MaybeMoment;
    done_at: MaybeMoment;
  };
  hand_over_line: {
    hand_over: string;
    place: number;
    office: string;
    complaint: string;
    expected_version: number | null;
    receiver: string | null;
    version: number | null;
    refused: string | null;
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
