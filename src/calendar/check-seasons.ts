import { isDay } from "./is-day.ts";
import { checkBreaks, checkWeek } from "./check-week.ts";
import type { Season, ServiceHours } from "./types.ts";

/** Problems of the seasons: real days in order, sound hours and breaks of their own, and no two at once. */
export function checkSeasons({ seasons = [] }: ServiceHours): string[] {
  return [...seasons.flatMap(checkSeason), ...checkOverlaps(seasons)];
}

function checkSeason(season: Season): string[] {
  const whose = `Season "${season.name.id}"`;
  const wrong = [season.from, season.to].filter((day) => !isDay(day));
  if (wrong.length > 0) return wrong.map((day) => `${whose}: "${day}" is not a day such as "2026-02-19".`);
  const order = season.from <= season.to ? [] : [`${whose} ends on ${season.to}, before it begins on ${season.from}.`];
  return [...order, ...checkWeek(whose, season.week), ...checkBreaks(whose, season.week, season.breaks)];
}

function checkOverlaps(seasons: readonly Season[]): string[] {
  const sorted = seasons.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.flatMap((season, index) => {
    const next = sorted[index + 1];
    return next && next.from <= season.to
      ? [`Seasons "${season.name.id}" and "${next.name.id}" both hold on ${next.from}.`]
      : [];
  });
}
