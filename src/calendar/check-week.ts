import type { Hours, Week } from "./types.ts";

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Problems of a week's hours: at least one working day, times in order, within one day. */
export function checkWeek(whose: string, week: Week): string[] {
  const rows = rowsOf(week);
  if (rows.length === 0) return [`${whose} has no working day.`];
  return rows.flatMap(([weekday, hours]) => checkHours(`${whose}, weekday ${weekday}`, weekday, hours));
}

/** Problems of the breaks in a week: on working days only, and inside the hours. */
export function checkBreaks(whose: string, week: Week, breaks: Week | undefined): string[] {
  return rowsOf(breaks ?? {}).flatMap(([weekday, pause]) => {
    const where = `${whose}, break on weekday ${weekday}`;
    const problems = checkHours(where, weekday, pause);
    const hours = (week as Record<string, Hours | undefined>)[weekday];
    if (problems.length > 0 || !hours) return problems;
    const inside = hours.opens < pause.opens && pause.closes < hours.closes;
    return inside ? [] : [`${where}: ${pause.opens}–${pause.closes} is not inside ${hours.opens}–${hours.closes}.`];
  });
}

function checkHours(where: string, weekday: string, { opens, closes }: Hours): string[] {
  if (!/^[1-7]$/.test(weekday)) return [`${where}: a weekday is a number from 1 (Monday) to 7 (Sunday).`];
  const wrong = [opens, closes].filter((text) => !time.test(text));
  if (wrong.length > 0) return wrong.map((text) => `${where}: "${text}" is not a time such as "08:00".`);
  return opens < closes ? [] : [`${where}: it ends at ${closes}, before or when it begins at ${opens}.`];
}

function rowsOf(week: Week): [string, Hours][] {
  return Object.entries(week).filter((row): row is [string, Hours] => row[1] !== undefined);
}
