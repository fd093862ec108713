import type { Context, MiddlewareHandler } from "hono";
import { isLoopback } from "#lib/loopback.ts";
import type { Arrival } from "./address.ts";

interface Pins {
  /** The setting ORIGIN; while it is unset, the names of this machine itself are accepted. */
  readonly origin: string | undefined;
  readonly arrival: (c: Context) => Arrival;
}

/**
 * Answers only to the name that people were given (else 421): a page made for another name could carry links of
 * somebody else's. And only by TLS, or from this machine or a configured proxy; who comes to a proxy by plain http is
 * sent on to https.
 */
export function pinnedHost({ origin, arrival }: Pins): MiddlewareHandler {
  const wanted = origin ? new URL(origin) : undefined;
  return async (c, next) => {
    const host = c.req.header("host");
    const { incoming } = (c.env ?? {}) as { incoming?: unknown };
    if (incoming === undefined && host === undefined) return next(); // asked without a socket
    if (!host || !(wanted ? isHost(wanted, host) : isLoopback(`http://${host}`))) return misdirected(c, origin);
    const { https, trusted } = arrival(c);
    if (https || incoming === undefined) return next();
    if (!trusted) return misdirected(c, origin);
    if (wanted?.protocol === "https:" && c.req.header("x-forwarded-proto") === "http") {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`${wanted.origin}${pathname}${search}`, 308);
    }
    return next();
  };
}

/** Compares as a browser would: without case, the scheme's own port left out. */
function isHost(wanted: URL, host: string): boolean {
  return URL.parse(`${wanted.protocol}//${host}`)?.host === wanted.host;
}

function misdirected(c: Context, origin: string | undefined): Response {
  const where = origin ? `: ${origin}/` : ".";
  return c.text(`421 Alamat ini tidak dilayani di sini${where}\n421 This address is not served here${where}\n`, 421);
}
