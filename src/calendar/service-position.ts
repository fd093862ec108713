import type { Instant } from "#lib/time.ts";
import type { Calendar } from "./make-calendar.ts";

/** The stretch of service in which an instant lies, or else the next one, given the number of its day. */
export function stretchAt({ table }: Calendar, number: number, at: Instant): number {
  let stretch = table.firstSegment[table.workingBefore[number]!]!;
  while (stretch < table.segmentEnds.length && table.segmentEnds[stretch]! <= at) stretch += 1;
  return stretch;
}

/** Milliseconds of service from the beginning of the table up to an instant, given the number of its day. */
export function serviceUntil(calendar: Calendar, number: number, at: Instant): number {
  const { segmentStarts, serviceBefore } = calendar.table;
  const stretch = stretchAt(calendar, number, at);
  const start = segmentStarts[stretch];
  return serviceBefore[stretch]! + (start === undefined ? 0 : Math.max(0, at - start));
}

/** The stretch in whose (start, end] a length of service from the beginning of the table runs out; -1 if none. */
export function stretchOfService({ table }: Calendar, service: number): number {
  const { serviceBefore } = table;
  let low = 0;
  let high = serviceBefore.length - 1;
  if (service > serviceBefore[high]!) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (serviceBefore[middle]! >= service) high = middle;
    else low = middle;
  }
  return low;
}
