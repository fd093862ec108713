/** An instant: whole milliseconds since 1970-01-01T00:00Z. Every instant in the program is one of these. */
export type Instant = number;

/** A day in the office's time zone, `2026-03-25`. */
export type Day = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
