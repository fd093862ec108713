import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";

interface Log {
  info(line: object): void;
}

declare module "hono" {
  interface ContextVariableMap {
    requestId: string;
  }
}

/**
 * One line a request: method, pattern of the route, status, milliseconds, id. Never the path itself, which may name a
 * complaint, and nothing about who asked. The id goes back as `X-Request-Id`.
 */
export function logged(log: Log, clock: () => number = () => performance.now()): MiddlewareHandler {
  return async (c, next) => {
    const began = clock();
    const id = randomUUID();
    c.set("requestId", id);
    await next();
    c.header("X-Request-Id", id);
    const ms = Math.round(clock() - began);
    log.info({ event: "request", id, method: c.req.method, route: routeOf(c), status: c.res.status, ms });
  };
}

/** The pattern that answered, `/api/v1/complaints/:reference`. */
function routeOf(c: Context): string {
  const found = matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"));
  return found?.path ?? "none";
}

/** A bug as a log line: what kind and where. A database's message may quote a row, so only its code is taken. */
export function failureOf(error: Error, c: Context): object {
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    event: "request_failed",
    id: c.get("requestId"),
    method: c.req.method,
    route: routeOf(c),
    error: error.name,
    ...(typeof code === "string" ? { code } : { message: error.message }),
    at: frames.slice(0, 12).map((line) => line.trim()),
  };
}
