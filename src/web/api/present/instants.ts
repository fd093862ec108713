import { toOffsetText } from "#lib/offset-text.ts";
import type { Instant } from "#lib/time.ts";
import type { Procedure } from "#commands/context.ts";

/** Writes instants as RFC 3339 with the office's offset; null stays null. */
export interface Clockface {
  (instant: Instant): string;
  (instant: Instant | null): string | null;
}

/** The clockface of a procedure's office. */
export function clockfaceOf({ calendar }: Procedure): Clockface {
  const write = (instant: Instant | null) => (instant === null ? null : toOffsetText(calendar.timeZone, instant));
  return write as Clockface;
}
