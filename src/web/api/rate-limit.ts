import { MINUTE, type Instant } from "#lib/time.ts";

/** How many requests a minute are let in. Generous: they stop a runaway script, not a busy office. */
export interface Limits {
  readonly perToken: number;
  /** Lodging, by the address it comes from. */
  readonly lodging: number;
}

export const limits: Limits = { perToken: 1200, lodging: 600 };

/**
 * Counts requests of a key in the minute that began with its first; gives the seconds to wait, or null when it is let
 * in. Counted in this process only; at most `most` keys are remembered, the latest ones.
 */
export function minuteCounter(allowed: number, most = 10_000): (key: string, now: Instant) => number | null {
  const seen = new Map<string, { count: number; since: Instant }>();
  return (key, now) => {
    const before = seen.get(key);
    const running = before && now - before.since < MINUTE ? before : { count: 0, since: now };
    running.count++;
    seen.delete(key);
    seen.set(key, running);
    if (seen.size > most) seen.delete(seen.keys().next().value!);
    return running.count <= allowed ? null : Math.max(1, Math.ceil((running.since + MINUTE - now) / 1000));
  };
}
