import { Hono } from "hono";
import type { Auth } from "#auth/auth.ts";
import type { Context } from "#commands/context.ts";

/** What the web needs from the rest of the program. */
export interface AppDeps {
  /** True when the database can be reached and is migrated. */
  isReady(): Promise<boolean>;
  readonly log: { info(line: object): void; error(line: object): void };
  readonly ctx: Context;
  readonly auth: Auth;
  /** The office that this process shows the public. */
  readonly office: string;
  /** The setting ORIGIN; unset while the program runs on this machine only. */
  readonly origin: string | undefined;
}

/** The whole web: one Hono app. */
export function createApp(deps: AppDeps): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => ((await deps.isReady()) ? c.text("ok") : c.text("not ready", 503)));
  app.onError((error, c) => {
    deps.log.error({ event: "request_failed", error: error.stack });
    return c.text("500", 500);
  });
  return app;
}
