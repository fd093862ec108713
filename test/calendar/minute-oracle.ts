import type { Hours, ServiceHours, DaysOff, Weekday } from "#calendar/types.ts";

/**
 * The calendar again, told as naively as possible: it walks minute by minute and reads the clock on the wall each time.
 * It shares nothing with src/calendar but the data, and holds for instants on a whole minute.
 * An answer of null means that a year without a table was reached.
 */
export interface Oracle {
  serviceMinutesAfter(from: number, minutes: number): number | null;
  workingDaysAfter(from: number, n: number, count: "day_zero" | "day_after"): number | null;
  workingDaysWaited(from: number, to: number): string[] | null;
  serviceMinutesBetween(from: number, to: number): number | null;
  isOpen(at: number): boolean | null;
}

const minute = 60_000;

/** Where the hand stands on the office's wall. */
interface Wall {
  readonly day: string;
  readonly time: string;
  readonly known: boolean;
  readonly hours: Hours | null;
  readonly pause: Hours | null;
}

export function minuteOracle(hours: ServiceHours, daysOff: DaysOff): Oracle {
  const look = (at: number): Wall => {
    const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.timeZone);
    const day = now.toPlainDate().toString();
    const time = now.toPlainTime().toString({ smallestUnit: "minute" });
    const weekday = now.dayOfWeek as Weekday;
    const season = (hours.seasons ?? []).find((one) => day >= one.from && day <= one.to);
    const decreed = daysOff.days.some(
      (row) => row.day === day && (row.kind === "holiday" || hours.collectiveLeaveIsOff !== false),
    );
    const week = season ? season.week : hours.week;
    const breaks = season?.breaks ?? hours.breaks ?? {};
    const open = decreed ? null : (week[weekday] ?? null);
    return { day, time, known: daysOff.years.includes(now.year), hours: open, pause: breaks[weekday] ?? null };
  };
  const isOpen = ({ hours: open, time }: Wall) => open !== null && time >= open.opens && time < open.closes;
  const runs = (wall: Wall) => {
    const paused = wall.pause !== null && wall.time >= wall.pause.opens && wall.time < wall.pause.closes;
    return isOpen(wall) && !paused;
  };

  return {
    serviceMinutesAfter(from, minutes) {
      let left = minutes;
      for (let at = from; ; at += minute) {
        if (left === 0) return at;
        const wall = look(at);
        if (!wall.known) return null;
        if (runs(wall)) left -= 1;
      }
    },

    workingDaysAfter(from, n, count) {
      let zero = count === "day_after" ? look(from).day : null;
      let counted = 0;
      for (let at = from; ; at += minute) {
        const wall = look(at);
        if (!wall.known) return null;
        if (!wall.hours) continue;
        if (zero === null && wall.time < wall.hours.closes) zero = wall.day;
        if (zero !== null && wall.day > zero && wall.time === wall.hours.closes) counted += 1;
        if (counted === n) return at;
      }
    },

    workingDaysWaited(from, to) {
      const first = look(from);
      const days = new Set<string>();
      for (let at = from; at <= to; at += minute) {
        const wall = look(at);
        if (!wall.known) return null;
        if (wall.hours && wall.day !== first.day) days.add(wall.day);
      }
      return [...days];
    },

    serviceMinutesBetween(from, to) {
      let sum = 0;
      for (let at = from; at <= to; at += minute) {
        const wall = look(at);
        if (!wall.known) return null;
        if (at < to && runs(wall)) sum += 1;
      }
      return sum;
    },

    isOpen(at) {
      const wall = look(at);
      return wall.known ? isOpen(wall) : null;
    },
  };
}
