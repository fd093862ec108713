import { Hono, type Context as HonoContext } from "hono";
import { compress } from "hono/compress";
import type { Auth } from "#auth/auth.ts";
import type { Context } from "#commands/context.ts";
import { makeApi } from "./api/api.ts";
import { assetFiles } from "./asset-files.ts";
import { certificateRoutes } from "./certificate/routes.tsx";
import { citizenRoutes } from "./citizen/routes.tsx";
import type { Live } from "./console/live/hub.ts";
import { consoleRoutes } from "./console/routes.tsx";
import { arrivals } from "./middleware/address.ts";
import { logoRoutes } from "./logo.ts";
import { failureOf, logged } from "./middleware/log.ts";
import { pinnedHost } from "./middleware/pinned-host.ts";
import { sameOrigin } from "./middleware/same-origin.ts";
import { secured } from "./middleware/secure-headers.ts";

/** What the web needs from the rest of the program. */
export interface AppDeps {
  /** True when the database can be reached and is migrated. */
  isReady(): Promise<boolean>;
  readonly log: { info(line: object): void; error(line: object): void };
  readonly ctx: Context;
  readonly auth: Auth;
  /** What tells open pages of the console that something changed; by itself if not given. */
  readonly live?: Live;
  /** The office that this process shows the public. */
  readonly office: string;
  /** The setting ORIGIN; unset while the program runs on this machine only. */
  readonly origin: string | undefined;
  /** Whether people reach it by https: by TLS of our own or a proxy's. */
  readonly https: boolean;
  /** Addresses or networks of proxies whose headers say who asked. */
  readonly trustedProxies?: readonly string[];
  /** Where the certificate of the office's own authority is, if the office made one. */
  readonly authorityCert?: string;
  /** Shows what only developers need. */
  readonly developing?: boolean;
}

/** The whole web: one Hono app. The public pages come last: they answer for what nobody else knows. */
export function createApp(deps: AppDeps): Hono {
  const { ctx, auth, office, origin, https, log, trustedProxies = [] } = deps;
  const arrival = arrivals(trustedProxies);
  const addressOf = (c: HonoContext) => arrival(c).address;
  const failed = (error: Error, c: HonoContext) => log.error(failureOf(error, c));
  const app = new Hono();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => ((await deps.isReady()) ? c.text("ok") : c.text("not ready", 503)));
  app.use(logged(log), pinnedHost({ origin, arrival }));
  app.route("/assets", assetFiles({ https }));
  app.use(compress());
  app.use("/petugas/*", secured({ https }), sameOrigin(origin));
  app.route(
    "/petugas",
    consoleRoutes(ctx, { office, auth, addressOf, developing: deps.developing, ...(deps.live && { live: deps.live }) }),
  );
  app.use("/api/*", secured({ https }));
  app.route("/", makeApi({ ctx, auth, office, log, addressOf }));
  app.route("/", logoRoutes(ctx, { office, https }));
  app.route("/", certificateRoutes(ctx, { office, https, authorityCert: deps.authorityCert }));
  app.route("/", citizenRoutes(ctx, { office, origin, https, addressOf, failed }));
  app.onError((error, c) => {
    failed(error, c);
    return c.text("500", 500);
  });
  return app;
}
