import type { Context } from "hono";

/** The address of the socket that a request came by; never one that a header claims. Empty without a socket (tests). */
export function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "";
}
