import type { Command } from "#complaints/commands.ts";
import type { Instant } from "#lib/time.ts";

/** One thing that somebody tries; or a new version of the calendar, with the system's reckoning again. */
export interface Step {
  readonly at: Instant;
  readonly command: Command;
  /** Version of the calendar from here on. */
  readonly calendar?: number;
}
