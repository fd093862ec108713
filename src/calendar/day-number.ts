import { DAY, type Instant } from "#lib/time.ts";
import type { Calendar } from "./make-calendar.ts";

/** The number in the table of the day on which an instant lies, or -1 where the table says nothing of that day. */
export function dayNumber({ table }: Calendar, at: Instant): number {
  const { midnights, unknownBefore } = table;
  const last = midnights.length - 2;
  if (!(at >= midnights[0]! && at < midnights[last + 1]!)) return -1;
  // Right but for the hours by which the zone's clock was changed since the first midnight.
  let number = Math.min(Math.floor((at - midnights[0]!) / DAY), last);
  while (midnights[number]! > at) number -= 1;
  while (midnights[number + 1]! <= at) number += 1;
  return unknownBefore[number + 1]! > unknownBefore[number]! ? -1 : number;
}
