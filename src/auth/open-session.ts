import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { generateRandomString } from "better-auth/crypto";
import { z } from "zod";
import { now } from "#lib/clock.ts";

/** Between the two steps, as after a password. */
const CHALLENGE_SECONDS = 10 * 60;

/**
 * A plugin of the sign-in library with one call and no address: opens a session for somebody whom another way has
 * recognised, or the challenge of their second step, just as the library's own way by password ends.
 */
export const sessionOpener = {
  id: "session-opener",
  endpoints: {
    openSessionFor: createAuthEndpoint.serverOnly(
      { method: "POST", body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const { internalAdapter, secret, createAuthCookie } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw new APIError("NOT_FOUND");
        if ("twoFactorEnabled" in user && user.twoFactorEnabled === true) {
          const cookie = createAuthCookie("two_factor", { maxAge: CHALLENGE_SECONDS });
          const identifier = `2fa-${generateRandomString(20)}`;
          const expiresAt = new Date(now() + CHALLENGE_SECONDS * 1000);
          await internalAdapter.createVerificationValue({ value: user.id, identifier, expiresAt });
          await internalAdapter.createVerificationValue({
            value: "0",
            identifier: `2fa-attempts-${identifier}`,
            expiresAt,
          });
          await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
          return { secondStep: true };
        }
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return { secondStep: false };
      },
    ),
  },
};
