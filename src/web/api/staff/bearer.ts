import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { allows, permissionOf } from "#auth/permissions.ts";
import { staffOfBearer } from "#auth/tokens.ts";
import { refuse } from "#lib/refusal.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { refused } from "../problem.ts";
import { limits, minuteCounter } from "../rate-limit.ts";

/**
 * Lets in who brings the token of a person that is not disabled and whose role may ask for the address; counts each
 * person's requests.
 */
export function bearer({ auth, ctx, limits: set }: ApiParts): MiddlewareHandler<ApiEnv> {
  const waitOf = minuteCounter(set?.perToken ?? limits.perToken);
  return async (c, next) => {
    const staff = await staffOfBearer(auth, c.req.header("authorization"));
    if (!staff) return refused(c, refuse("not_signed_in"));
    const seconds = waitOf(staff.id, ctx.now());
    if (seconds !== null) return refused(c, refuse("too_many_requests", { seconds }));
    const permission = permissionOf(c.req.method, routePath(c));
    if (!permission || !allows(permission, staff.role)) return refused(c, refuse("not_allowed"));
    c.set("staff", staff);
    return next();
  };
}
