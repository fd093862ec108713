import { join } from "node:path";
import type { Hono } from "hono";
import { openAuth } from "#auth/auth.ts";
import { firstLoginLink } from "#auth/invitations.ts";
import { openContext } from "#commands/open-context.ts";
import { openFiles } from "#files/files.ts";
import { startJobs } from "#jobs/start-jobs.ts";
import { now } from "#lib/clock.ts";
import { createApp } from "#web/app.ts";
import { openLive } from "#web/console/live/hub.ts";
import type { Log } from "./log.ts";
import type { Data } from "./open-data.ts";
import { authorityFiles } from "./authority-files.ts";
import { prepareOffice } from "./prepare-office.ts";
import { publicUrlOf, type Settings } from "./settings.ts";

/** What runs on the opened data. */
export interface Assembly {
  readonly app: Hono;
  /** Where the first administrator is made, for one use; null when there is one. */
  firstLoginLink(): Promise<string | null>;
  /** Ends the jobs in hand, and what pages listen to, so that no open page keeps the web from stopping. */
  stopJobs(): Promise<void>;
}

/** Puts the parts together: prepares the office, makes the web app, starts the jobs of this role. */
export async function assemble(settings: Settings, data: Data, log: Log): Promise<Assembly> {
  const { office, origin, role, smtpUrl, mailAddress, imapUrl, mailPlus, trustedProxies } = settings;
  const { store, keys } = data;
  const { ownerUrl, db } = store;
  await prepareOffice(office, ownerUrl);
  const publicUrl = publicUrlOf(settings);
  const https = publicUrl.startsWith("https:");
  const files = openFiles({ folder: join(data.dataDir, "files"), clamd: settings.clamdSocket });
  const ctx = openContext(db, keys, now, files);
  const auth = openAuth({ db, keys, now, origin, publicUrl, oidc: settings.oidc });
  const authorityCert = authorityFiles(data.keyFile).authorityCert;
  const live = openLive(ctx, (error) => log.error({ event: "live_failed", error: String(error) }));
  const app = createApp({
    live,
    isReady: () => store.isReady(),
    log,
    ctx,
    auth,
    office,
    origin,
    https,
    trustedProxies,
    authorityCert,
    developing: settings.developing,
  });
  const failed = (job: string, error: unknown) => log.error({ event: "job_failed", job, error: String(error) });
  const jobs =
    role === "web"
      ? null
      : await startJobs(ctx, { ownerUrl, office, origin: publicUrl, smtpUrl, mailAddress, imapUrl, mailPlus, failed });
  return {
    app,
    firstLoginLink: () => firstLoginLink(auth, office),
    stopJobs: async () => void (await Promise.all([live.stop(), jobs?.stop()])),
  };
}
