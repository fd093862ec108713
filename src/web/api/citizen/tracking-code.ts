import type { MiddlewareHandler } from "hono";
import { refuse } from "#lib/refusal.ts";
import { findByTrackingCode } from "#queries/find-by-tracking-code.ts";
import { addressOf as socketAddress } from "../../middleware/address.ts";
import { slowGuessing } from "../../citizen/lacak/slow-guessing.ts";
import type { ApiEnv, ApiParts } from "../parts.ts";
import { refused } from "../problem.ts";

/**
 * Opens the complaint of the header `Tracking-Code`. No code, a mistyped one and an unknown one are answered alike, and
 * later and later; a right code is never kept waiting by the wrong ones of its neighbours.
 */
export function trackingCode({
  ctx,
  office,
  addressOf = socketAddress,
  wait = pause,
}: ApiParts): MiddlewareHandler<ApiEnv> {
  const delayOf = slowGuessing();
  return async (c, next) => {
    const opened = await findByTrackingCode(ctx, office, c.req.header("tracking-code") ?? "");
    if (!opened) {
      const delay = delayOf(addressOf(c), ctx.now());
      if (delay > 0) await wait(delay);
      return refused(c, refuse("not_found"));
    }
    c.set("opened", opened);
    return next();
  };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
