/** The library's models under the names of `migrations/0002-sign-in.sql`. */
const dates = { createdAt: "created_at", updatedAt: "updated_at" } as const;

export const user = {
  modelName: "auth_user",
  fields: { ...dates, emailVerified: "email_verified" },
  additionalFields: { office: { type: "string", required: true, input: false } },
} as const;

export const session = {
  modelName: "auth_session",
  fields: { ...dates, userId: "user_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent" },
} as const;

export const account = {
  modelName: "auth_account",
  fields: {
    ...dates,
    userId: "user_id",
    accountId: "account_id",
    providerId: "provider_id",
    accessToken: "access_token",
    refreshToken: "refresh_token",
    idToken: "id_token",
    accessTokenExpiresAt: "access_token_expires_at",
    refreshTokenExpiresAt: "refresh_token_expires_at",
  },
} as const;

export const verification = {
  modelName: "auth_verification",
  fields: { ...dates, expiresAt: "expires_at" },
} as const;

/** Of the library's plugin for the second step. */
export const twoFactorTables = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "auth_two_factor",
    fields: {
      backupCodes: "backup_codes",
      userId: "user_id",
      failedVerificationCount: "failed_verification_count",
      lockedUntil: "locked_until",
    },
  },
} as const;
