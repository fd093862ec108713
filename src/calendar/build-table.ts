import type { Day, Instant } from "#lib/time.ts";
import { dayPlan } from "./day-plan.ts";
import { stretchesOf } from "./stretches.ts";
import type { SkippedDay, Table } from "./table.ts";
import type { DaysOff, ServiceHours } from "./types.ts";

/** Works checked hours and days off out into the arrays that questions are answered from. */
export function buildTable(hours: ServiceHours, daysOff: DaysOff): Table {
  const days: Day[] = [];
  const midnights: Instant[] = [];
  const workingBefore: number[] = [];
  const offBefore: number[] = [];
  const unknownBefore: number[] = [];
  const working: Day[] = [];
  const workingNumbers: number[] = [];
  const opens: Instant[] = [];
  const closes: Instant[] = [];
  const off: SkippedDay[] = [];
  const segmentStarts: Instant[] = [];
  const segmentEnds: Instant[] = [];
  const segmentRanks: number[] = [];
  const serviceBefore: number[] = [];
  const firstSegment: number[] = [];
  let unknown = 0;
  let service = 0;

  const planOf = dayPlan(hours, daysOff);
  const end = Temporal.PlainDate.from({ year: Math.max(...daysOff.years) + 1, month: 1, day: 1 });
  let date = Temporal.PlainDate.from({ year: Math.min(...daysOff.years), month: 1, day: 1 });
  const mark = () => {
    midnights.push(date.toZonedDateTime(hours.timeZone).epochMilliseconds);
    workingBefore.push(working.length);
    offBefore.push(off.length);
    unknownBefore.push(unknown);
  };

  for (; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ days: 1 })) {
    mark();
    const day = date.toString();
    const plan = planOf(date);
    if (plan.is === "unknown") unknown += 1;
    else if (plan.is === "off") off.push(Object.freeze({ day, why: plan.why }));
    else {
      const work = stretchesOf(date, plan.hours, plan.pause, hours.timeZone);
      firstSegment.push(segmentStarts.length);
      for (const stretch of work.stretches) {
        segmentStarts.push(stretch.from);
        segmentEnds.push(stretch.to);
        segmentRanks.push(working.length);
        serviceBefore.push(service);
        service += stretch.to - stretch.from;
      }
      opens.push(work.opens);
      closes.push(work.closes);
      workingNumbers.push(days.length);
      working.push(day);
    }
    days.push(day);
  }
  mark();
  firstSegment.push(segmentStarts.length);
  serviceBefore.push(service);
  const table = {
    days,
    midnights,
    workingBefore,
    offBefore,
    unknownBefore,
    working,
    workingNumbers,
    opens,
    closes,
    off,
  };
  const segments = { segmentStarts, segmentEnds, segmentRanks, serviceBefore, firstSegment };
  return frozen({ ...table, ...segments });
}

function frozen(table: Table): Table {
  for (const column of Object.values(table)) Object.freeze(column);
  return Object.freeze(table);
}
