import { MINUTE, type Instant } from "./time.ts";

/** A stretch of time in which a zone keeps one distance from UTC. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: number;
}

const latest = new Map<string, Stretch>();

/**
 * An instant as RFC 3339 with the zone's offset, `2026-03-25T15:30:00+07:00`; milliseconds are written only where
 * there are any. The stretch last used of each zone is remembered: most zones never need a second.
 */
export function toOffsetText(timeZone: string, instant: Instant): string {
  const { offset } = stretchAt(timeZone, instant);
  const local = Temporal.Instant.fromEpochMilliseconds(instant + offset).toString();
  return local.slice(0, -1) + offsetText(offset / MINUTE);
}

function stretchAt(timeZone: string, instant: Instant): Stretch {
  const known = latest.get(timeZone);
  if (known && instant >= known.from && instant < known.until) return known;
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const stretch = {
    from: zoned.add({ nanoseconds: 1 }).getTimeZoneTransition("previous")?.epochMilliseconds ?? -Infinity,
    until: zoned.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity,
    // Offsets before about 1930 have seconds, which RFC 3339 cannot say.
    offset: Math.round(zoned.offsetNanoseconds / 1e6 / MINUTE) * MINUTE,
  };
  latest.set(timeZone, stretch);
  return stretch;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
