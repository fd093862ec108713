import type { Day, Instant } from "#lib/time.ts";
import type { BalanceLine } from "./balance.ts";

/** What is wrong with the ways in and out now; an empty list is good news. */
export type Alarm =
  | { readonly kind: "unread"; readonly count: number; readonly since: Instant }
  | { readonly kind: "unsent"; readonly count: number; readonly since: Instant; readonly error: string }
  | { readonly kind: "unheard"; readonly since: Instant }
  | { readonly kind: "missed"; readonly count: number; readonly at: Instant }
  | { readonly kind: "difference"; readonly count: number; readonly channel: string; readonly day: Day }
  | { readonly kind: "unopenable"; readonly count: number }
  | { readonly kind: "silent"; readonly channel: string; readonly since: Instant };

/** The lines that don't balance, as alarms. */
export function differences(lines: readonly BalanceLine[]): readonly Alarm[] {
  return lines
    .filter(({ difference }) => difference !== 0)
    .map(({ difference, channel, day }) => ({ kind: "difference", count: difference, channel, day }));
}
