import { type YearTable, yearTable } from "#calendar/year-table.ts";
import { isRefusal } from "#lib/refusal.ts";
import { printedCalendar, yearMissingSentence } from "./printed-calendar.ts";

/**
 * `calendar show YEAR`: the days off of a year with their decrees, and how many working days remain. Takes the
 * arguments after the command's name and where lines go; gives the exit code.
 */
export async function calendar(
  args: string[],
  io: { out(text: string): void; err(text: string): void },
): Promise<number> {
  const [verb, year] = args;
  if (verb !== "show" || args.length !== 2 || !year || !/^\d{4}$/.test(year)) {
    io.err("Usage: calendar show YEAR, such as calendar show 2026.");
    return 1;
  }
  const table = yearTable(printedCalendar(), Number(year));
  if (isRefusal(table)) {
    io.err(yearMissingSentence(Number(year)));
    return 1;
  }
  io.out(shown(table));
  return 0;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const kindWords = { holiday: "holiday", collective_leave: "collective leave", local: "local day off" } as const;

function shown({ year, calendar: id, daysOff, workingDays }: YearTable): string {
  const widest = Math.max(0, ...daysOff.map((row) => row.name.id.length));
  const rows = daysOff.map((row) => {
    const weekday = weekdays[Temporal.PlainDate.from(row.day).dayOfWeek - 1];
    const kind = kindWords[row.kind];
    return `${row.day} ${weekday}  ${kind.padEnd(16)}  ${row.name.id.padEnd(widest)}  ${row.decree}`;
  });
  const count = (kind: string) => daysOff.filter((row) => row.kind === kind).length;
  const sum = `${count("holiday")} holidays, ${count("collective_leave")} days of collective leave`;
  return [`Days off of ${year} (calendar ${id})`, ...rows, `${sum}; ${workingDays} working days.`].join("\n");
}
