import type { Day, Instant } from "#lib/time.ts";
import type { Words } from "#text/words.ts";

/** Opening and closing by the office's clock, `08:00` to `15:30`: open from the first, shut at the second. */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Hours by weekday; a weekday that is absent is a day off. */
export type Week = Readonly<Partial<Record<Weekday, Hours>>>;

/** Days on which other hours hold, such as Ramadan. Both days belong to the season. */
export interface Season {
  readonly name: Words;
  readonly from: Day;
  readonly to: Day;
  readonly week: Week;
  readonly breaks?: Week;
}

/** What an office sets: its zone, its hours, its breaks and seasons where the head has signed them. */
export interface ServiceHours {
  readonly timeZone: string;
  readonly week: Week;
  /** Breaks stop the clock of service minutes; they never make a day shorter for working days. */
  readonly breaks?: Week;
  readonly seasons?: readonly Season[];
  /** Weeks that hold from a day on, in place of `week`; the last one that has begun. Seasons hold before them. */
  readonly weeks?: readonly { readonly from: Day; readonly week: Week }[];
  /** Breaks that hold from a day on, in place of `breaks`; the last ones that have begun. A season's own hold before. */
  readonly pauses?: readonly { readonly from: Day; readonly breaks: Week }[];
  /** Other hours on some days, both included, where they are worked at all; the last one holds, before any season. */
  readonly exceptions?: readonly { readonly from: Day; readonly to: Day; readonly hours: Hours }[];
  /** Whether collective leave (cuti bersama) is a day off for this office. Default true (Perpres 21/2023 art. 6). */
  readonly collectiveLeaveIsOff?: boolean;
}

/** National holiday, collective leave, or a day off of this office only. */
export const dayOffKinds = ["holiday", "collective_leave", "local"] as const;
export type DayOffKind = (typeof dayOffKinds)[number];

/** One day off by decree, or by the letter of the office's head. */
export interface DayOff {
  readonly day: Day;
  readonly kind: DayOffKind;
  readonly name: Words;
  /** The decree that says so, `SKB 1497/2025, 2/2025, 5/2025`. */
  readonly decree: string;
}

/** The days off of a country, versioned; a change of decree is a new version. */
export interface DaysOff {
  readonly name: string;
  readonly version: string;
  /** Years whose table is complete. A date in any other year is a refusal, not a guess. */
  readonly years: readonly number[];
  readonly days: readonly DayOff[];
}

/** Why a day was not counted. */
export type SkipReason =
  { readonly kind: "weekend" } | { readonly kind: DayOffKind; readonly name: Words; readonly decree: string };

/** A due instant with its working: which days were counted, which were skipped and why. */
export interface Reckoning {
  readonly from: Instant;
  readonly dueAt: Instant;
  /** The working day that counts as day 0 (working days), or the day on which the clock began to run (minutes). */
  readonly dayZero: Day;
  /** Working days counted, in order; the last one is the due day. For minutes: the days on which minutes ran. */
  readonly counted: readonly Day[];
  readonly skipped: readonly { readonly day: Day; readonly why: SkipReason }[];
  /** `DaysOff.name@version` that was used. */
  readonly calendar: string;
}
