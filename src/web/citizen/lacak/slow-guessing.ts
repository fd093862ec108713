import { MINUTE, type Instant } from "#lib/time.ts";

const FREE = 5;
const STEP = 250;
const LONGEST = 8_000;
const FORGIVEN_AFTER = 10 * MINUTE;

/**
 * How long the answer to a wrong code waits, by the address it came from: nothing for the first five in ten minutes,
 * then twice as long each time, up to eight seconds. A right code never waits and nobody is refused, so a whole
 * village behind one address can still read its answers. At most `most` addresses are remembered, the latest ones.
 */
export function slowGuessing(most = 10_000): (address: string, now: Instant) => number {
  const seen = new Map<string, { wrong: number; at: Instant }>();
  return (address, now) => {
    const key = neighbourhood(address);
    const before = seen.get(key);
    const wrong = before && now - before.at < FORGIVEN_AFTER ? before.wrong + 1 : 1;
    seen.delete(key);
    seen.set(key, { wrong, at: now });
    if (seen.size > most) seen.delete(seen.keys().next().value!);
    return wrong <= FREE ? 0 : Math.min(LONGEST, STEP * 2 ** (wrong - FREE - 1));
  };
}

/** One customer of an IPv6 provider holds a /64: its first four groups stand for all of it. */
function neighbourhood(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = ""] = address.split("::");
  return head.split(":").slice(0, 4).join(":");
}
