import type { Hono } from "hono";
import { createApp } from "#web/app.ts";
import type { Log } from "./log.ts";
import type { Data } from "./open-data.ts";
import type { Settings } from "./settings.ts";

/** What runs on the opened data. */
export interface Assembly {
  readonly app: Hono;
  /** Where the first administrator is made, for one use; null when there is one. Takes the origin to put before it. */
  firstLoginLink(origin: string): Promise<string | null>;
  /** Ends the jobs in hand; null in the role `web`, which has none. */
  stopJobs(): Promise<void>;
}

/** Puts the parts together: prepares the office, makes the web app, starts the jobs of this role. */
export async function assemble(_settings: Settings, data: Data, log: Log): Promise<Assembly> {
  const app = createApp({ isReady: () => data.store.isReady(), log });
  return { app, firstLoginLink: async () => null, stopJobs: async () => {} };
}
