import type { ColumnType } from "kysely";
import type { StaffRole } from "#sop/types.ts";

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** The tables of `migrations/0002-sign-in.sql` that queries of ours touch; the library knows the others itself. */
export interface SignInTables {
  auth_user: {
    id: string;
    name: string;
    email: string;
    email_verified: boolean;
    created_at: Moment;
    updated_at: Moment;
    office: string;
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
