import type { Context, MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { isLoopback } from "#lib/loopback.ts";

/**
 * Refuses forms sent from another site (403). `origin` is the setting ORIGIN; while it is unset, any loopback host name
 * is accepted as long as the form comes from the host it is sent to.
 */
export function sameOrigin(origin: string | undefined): MiddlewareHandler {
  return csrf({ origin: (sent, c) => (origin ? sent === origin : isLoopback(sent) && isSentToItself(sent, c)) });
}

function isSentToItself(origin: string, c: Context): boolean {
  return URL.parse(origin)?.host === (c.req.header("host") ?? new URL(c.req.url).host);
}
