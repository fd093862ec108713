import type { Day, Instant } from "#lib/time.ts";
import type { SkipReason } from "./types.ts";

/** A day that is not counted, with the reason. */
export interface SkippedDay {
  readonly day: Day;
  readonly why: SkipReason;
}

/**
 * A calendar worked out day by day, from 1 January of the first year to 31 December of the last, so that a question is
 * arithmetic on arrays. A day is known by its number (0 is the first), a working day also by its rank among them.
 * All instants are UTC milliseconds.
 */
export interface Table {
  readonly days: readonly Day[];
  /** Where each day begins, and at the end where the last one ends. */
  readonly midnights: readonly Instant[];
  /** By day number: how many working days there are before it; one more entry than days. So too for the next two. */
  readonly workingBefore: readonly number[];
  readonly offBefore: readonly number[];
  /** Days of years without a table that lie before it. They are neither working nor off. */
  readonly unknownBefore: readonly number[];
  /** By rank. */
  readonly working: readonly Day[];
  readonly workingNumbers: readonly number[];
  readonly opens: readonly Instant[];
  readonly closes: readonly Instant[];
  /** The days off, in order. */
  readonly off: readonly SkippedDay[];
  /** Stretches in which the clock of service minutes runs, half-open, in order; a break cuts a day in two. */
  readonly segmentStarts: readonly Instant[];
  readonly segmentEnds: readonly Instant[];
  /** Rank of the working day that a stretch belongs to. */
  readonly segmentRanks: readonly number[];
  /** Milliseconds of service before a stretch; one more entry than stretches, the last is the whole. */
  readonly serviceBefore: readonly number[];
  /** By rank: its first stretch; one more entry than working days. */
  readonly firstSegment: readonly number[];
}
