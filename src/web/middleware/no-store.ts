import type { MiddlewareHandler } from "hono";

/** Personal pages are kept nowhere: not by the browser of an internet café, not by a proxy. */
export const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
};
