import { readFileSync } from "node:fs";
import { shippedDaysOff } from "#calendar/data/shipped-days-off.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import type { DayOff, DaysOff } from "#calendar/types.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { readSop } from "#sop/read-yaml.ts";
import type { Sop, SopOffice, Step, StepKind, Target } from "#sop/types.ts";
import { sound } from "../calendar/offices.ts";

/** An SOP with the calendar that its clocks run by. */
export interface Procedure {
  readonly sop: Sop;
  readonly calendar: Calendar;
}

/** Office 1700, its SOP as it is. */
export const bengkulu: Procedure = { sop: sop1700, calendar: calendarOf(sop1700) };

/** The SOP of another shape: a draft is approved, leadership has no step, shorter limits and an extension. */
export const drafting: Procedure = procedureFrom("test/support/sop-second.yaml");

/** SOP 1700 where leadership reads first, and a second look has a limit and people of its own. */
export const leadersFirst: Procedure = { sop: withLeadersFirst(sop1700), calendar: bengkulu.calendar };

/** SOP 1700 where a signed reading gives leadership ten days of its own, and classes have shorter limits. */
export const ownDays: Procedure = { sop: withOwnDays(sop1700), calendar: bengkulu.calendar };

/** The calendar of an office once a decree has added days off, or years that had no table. */
export function withDecree({ office }: Sop, days: readonly string[], years: readonly number[] = []): Calendar {
  const daysOff = daysOffOf(office);
  const added = days
    .filter((day) => daysOff.years.includes(Number(day.slice(0, 4))) || years.includes(Number(day.slice(0, 4))))
    .map((day): DayOff => ({
      day,
      kind: "holiday",
      decree: "SKB baru",
      name: { id: "Libur baru", en: "New holiday" },
    }));
  return sound(office.hours, {
    ...daysOff,
    version: `${daysOff.version} and ${days.length} more`,
    years: [...daysOff.years, ...years],
    days: [...daysOff.days, ...added],
  });
}

function procedureFrom(path: string): Procedure {
  const read = readSop(readFileSync(path, "utf8"));
  if (!("sop" in read)) throw new Error(JSON.stringify(read.problems));
  return { sop: read.sop, calendar: calendarOf(read.sop) };
}

function calendarOf({ office }: Sop): Calendar {
  return sound(office.hours, daysOffOf(office));
}

function daysOffOf({ daysOff }: SopOffice): DaysOff {
  return typeof daysOff === "string" ? shippedDaysOff[daysOff]! : daysOff;
}

function withLeadersFirst(sop: Sop): Sop {
  const steps = changed(changed(sop.steps, "receive", { next: [{ to: "direct" }] }), "direct", {
    next: [{ to: "review" }],
  });
  const second: Step = {
    ...steps.find(({ kind }) => kind === "review")!,
    id: "reconsider",
    kind: "reconsider",
    target: { clock: "response", unit: "working_days", amount: 14 },
    next: [{ to: "respond" }],
  };
  return { ...sop, steps: [...changed(steps, "review", { next: [{ to: "act" }] }), second] };
}

function withOwnDays(sop: Sop): Sop {
  const target: Target = {
    clock: "response",
    unit: "working_days",
    amount: 10,
    extension: { unit: "calendar_days", amount: 7 },
    byClassification: { unfounded: { unit: "working_days", amount: 3 }, service: { unit: "working_days", amount: 7 } },
  };
  const limits = { ...sop.limits, escalation: { unit: "working_days", amount: 10 } } as const;
  return { ...sop, limits, steps: changed(sop.steps, "review", { target }) };
}

function changed(steps: readonly Step[], kind: StepKind, over: Partial<Step>): Step[] {
  return steps.map((step) => (step.kind === kind ? { ...step, ...over } : step));
}
