import type { ColumnType, Generated } from "kysely";
import type { StaffRole } from "#sop/types.ts";

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** The tables of sign-in that queries of ours touch; the library knows the others itself. */
export interface SignInTables {
  auth_user: {
    id: string;
    name: string;
    email: string;
    email_verified: boolean;
    created_at: Moment;
    updated_at: Moment;
    office: string;
    two_factor_enabled: Generated<boolean>;
  };
  auth_two_factor: {
    id: string;
    secret: string;
    backup_codes: string;
    user_id: string;
    verified: Generated<boolean>;
    failed_verification_count: Generated<number>;
    locked_until: MaybeMoment;
  };
  auth_verification: { id: string; identifier: string; value: string; expires_at: Moment };
  staff_qualification: {
    staff: string;
    office: string;
    /** Sentences of the SOP's list, in its Indonesian words. */
    met: string[];
    /** YYYY-MM-DD */
    trained_on: ColumnType<string | null, string | null, string | null>;
    recorded_by: string;
    recorded_at: Moment;
  };
  auth_session: { id: string; user_id: string; expires_at: Moment };
  auth_account: {
    id: string;
    account_id: string;
    provider_id: string;
    user_id: string;
    /** Argon2id, see `auth/password.ts`. */
    password: string | null;
    created_at: Moment;
    updated_at: Moment;
  };
  throttle: { key: Buffer; count: number; until: Moment };
  invitation: {
    id: string;
    office: string;
    /** Null: the link that makes the first administrator. */
    staff: string | null;
    role: StaffRole;
    hash: Buffer;
    expires_at: Moment;
    used_at: MaybeMoment;
    created_at: Moment;
  };
  api_token: { id: string; office: string; staff: string; hash: Buffer; created_at: Moment; last_used_at: MaybeMoment };
}
