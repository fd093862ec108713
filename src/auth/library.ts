import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import { HOUR } from "#lib/time.ts";
import type { AuthParts } from "./auth-parts.ts";
import { isLoopback } from "#lib/loopback.ts";
import { hashPassword, MAX_PASSWORD, MIN_PASSWORD, verifyPassword } from "./password.ts";
import { account, session, twoFactorTables, user, verification } from "./library-tables.ts";
import { sessionOpener } from "./open-session.ts";
import { activeStaff } from "./staff.ts";
import { tryOnce } from "./throttle.ts";

/** The header in which our own server hands the library the address of the socket. Never read from outside. */
export const ADDRESS_HEADER = "x-tanggap-address";
/** What the library answers when the password was right and the person is disabled. */
export const DISABLED = "STAFF_DISABLED";
export const BASE_PATH = "/petugas/auth";

/** A session lasts one long working day; it is not prolonged. */
const SESSION_SECONDS = (12 * HOUR) / 1000;
/** Tries of one address a minute: an office behind one address signs in at eight in the morning all at once. */
const PER_ADDRESS = { window: 60, max: 60 };

/** The sign-in library over our tables. It is asked in this process only: none of its routes is mounted. */
export function makeLibrary(parts: AuthParts, { cookie, https }: { cookie: string; https: boolean }) {
  const { db, keys, origin, publicUrl } = parts;
  return betterAuth({
    appName: "Tanggap",
    baseURL: publicUrl,
    basePath: BASE_PATH,
    secret: keys.hash("sign-in", "cookies").toString("base64"),
    database: { db, type: "postgres" },
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { throw: false },
    trustedOrigins: (request) => {
      const sent = request?.headers.get("origin");
      return [publicUrl, ...(!origin && sent && isLoopback(sent) ? [sent] : [])];
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user,
    account,
    verification,
    session: { ...session, expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    rateLimit: {
      ...PER_ADDRESS,
      enabled: true,
      customRules: { "/sign-in/email": PER_ADDRESS, "/two-factor/*": PER_ADDRESS },
      customStorage: { consume: (key, { window, max }) => tryOnce(parts, `library ${key}`, { max, seconds: window }) },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { validateSchema: false },
      // Said, because the library turns both checks off by itself where it thinks it is tested.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: false, // would put `__Secure-` before the name; the attribute is set below
      cookies: {
        session_token: { name: cookie, attributes: { secure: https, sameSite: "lax", httpOnly: true, path: "/" } },
        // Between the password and the code, for ten minutes.
        two_factor: {
          name: `${cookie}.second`,
          attributes: { secure: https, sameSite: "lax", httpOnly: true, path: "/" },
        },
      },
    },
    plugins: [twoFactor({ schema: twoFactorTables }), sessionOpener],
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const person = await db
              .selectFrom("auth_user")
              .select("office")
              .where("id", "=", userId)
              .executeTakeFirst();
            if (person && (await activeStaff(parts, person.office, { userId }))) return;
            throw new APIError("FORBIDDEN", { code: DISABLED, message: "This person is disabled." });
          },
        },
      },
    },
  });
}

export type Library = ReturnType<typeof makeLibrary>;
