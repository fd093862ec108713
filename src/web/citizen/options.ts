import type { Context } from "hono";

/** How the public pages stand in the world. */
export interface CitizenOptions {
  readonly office: string;
  /** The setting ORIGIN; unset while the program runs on this machine only. */
  readonly origin?: string | undefined;
  /** Served by TLS of our own, whatever ORIGIN says. */
  readonly https?: boolean;
  /** Whose request it is, to slow down guessing: an address, never kept. */
  readonly addressOf?: (c: Context) => string;
  /** Told of what failed unexpectedly, to be logged. */
  readonly failed?: (error: Error, c: Context) => void;
  /** Waits some milliseconds; tests hand in another. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Cookies are bound to https where the site is. */
export function isHttps({ origin, https }: CitizenOptions): boolean {
  return https || (origin?.startsWith("https:") ?? false);
}
