import type { Instant } from "#lib/time.ts";
import type { Hours } from "./types.ts";

export interface WorkedDay {
  readonly opens: Instant;
  readonly closes: Instant;
  /** Where the clock of service minutes runs: one stretch, or two around a break. */
  readonly stretches: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** Turns the hours of one day by the office's clock into instants, also on a day when that clock is changed. */
export function stretchesOf(date: Temporal.PlainDate, hours: Hours, pause: Hours | undefined, zone: string): WorkedDay {
  const at = (time: string) => date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  const opens = at(hours.opens);
  const closes = at(hours.closes);
  const stretches = pause
    ? [
        { from: opens, to: at(pause.opens) },
        { from: at(pause.closes), to: closes },
      ]
    : [{ from: opens, to: closes }];
  // A clock that jumps over the whole of a stretch leaves nothing of it.
  return { opens, closes, stretches: stretches.filter((stretch) => stretch.from < stretch.to) };
}
