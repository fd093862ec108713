import type { Week } from "#calendar/types.ts";
import type { Limit } from "../types.ts";

const DAY_MINUTES = 1440;

/**
 * True when a limit surely ends no later than another, whenever both begin; false also where it can't be shown, such as
 * working days against minutes. `week` is the office's, since a working day is as long as its hours.
 */
export function surelyNotLonger(limit: Limit, other: Limit, week: Week): boolean {
  if (limit.unit === other.unit) return limit.amount + latenessOfCount(limit, other) <= other.amount;
  if (other.unit === "working_days" && limit.unit === "calendar_days") return limit.amount <= other.amount;
  if (other.unit === "working_days" && limit.unit === "service_minutes") {
    return limit.amount <= other.amount * shortestDay(week);
  }
  return longest(limit) <= shortest(other, week);
}

/** `day_zero` may begin one working day later than `day_after`. */
function latenessOfCount(limit: Limit, other: Limit): number {
  const late = limit.unit === "working_days" && limit.count !== "day_after" && other.count === "day_after";
  return late ? 1 : 0;
}

/** Most wall minutes that a limit can last; without bound where days off or closed hours may lie in between. */
function longest({ unit, amount }: Limit): number {
  if (unit === "wall_minutes") return amount;
  return unit === "calendar_days" ? (amount + 1) * DAY_MINUTES : Infinity;
}

/** Fewest wall minutes that a limit can last: days end at closing time and may begin in the last minute before midnight. */
function shortest({ unit, amount }: Limit, week: Week): number {
  if (unit === "wall_minutes" || unit === "service_minutes") return amount;
  return (amount - 1) * DAY_MINUTES + Math.min(...hoursOf(week).map(({ closes }) => minuteOf(closes)));
}

function shortestDay(week: Week): number {
  return Math.min(...hoursOf(week).map(({ opens, closes }) => minuteOf(closes) - minuteOf(opens)));
}

function hoursOf(week: Week) {
  return Object.values(week).filter((hours) => hours !== undefined);
}

function minuteOf(time: string): number {
  const [hour, minute] = time.split(":").map(Number);
  return hour! * 60 + minute!;
}
