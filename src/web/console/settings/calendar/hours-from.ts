import type { Hours } from "#calendar/types.ts";

/** Two times of a day in their order; null when they are not that. */
export function hoursFrom(opens = "", closes = ""): Hours | null {
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  return time.test(opens) && time.test(closes) && opens < closes ? { opens, closes } : null;
}
