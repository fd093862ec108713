import { serviceMinutesBetween } from "#calendar/service-minutes.ts";
import { workingDaysWaited } from "#calendar/working-days.ts";
import type { Procedure } from "#commands/context.ts";
import type { RunningClockKind } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Unit } from "#sop/types.ts";
import { dayAt, duePhrase, type Left } from "#text/when.ts";
import type { Language } from "#text/words.ts";

interface Due {
  readonly procedure: Procedure;
  readonly kind: RunningClockKind;
  readonly dueAt: Instant | null;
  readonly now: Instant;
}

/** "3 hari kerja lagi, Rabu 25 Maret 15.30 WIB", by the calendar of the complaint's own SOP version. */
export function dueWords(due: Due, language: Language): string {
  const { dueAt, now, procedure } = due;
  return duePhrase({ dueAt, now, left: leftOf(due) }, { timeZone: procedure.calendar.timeZone, language });
}

/** With a capital, where the words begin a line. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * How much is left, or how late it is, in the unit that the SOP counts this clock by; minutes of service within a day,
 * since "76 hours of service" tells nobody anything.
 */
function leftOf({ procedure, kind, dueAt, now }: Due): Left {
  if (dueAt === null) return { minutes: 0 };
  const [from, to] = now > dueAt ? [dueAt, now] : [now, dueAt];
  switch (unitOf(procedure, kind)) {
    case "service_minutes": {
      const { calendar } = procedure;
      const minutes = serviceMinutesBetween(calendar, from, to);
      const sameDay = dayAt(from, calendar.timeZone) === dayAt(to, calendar.timeZone);
      return sameDay && !isRefusal(minutes) ? { minutes } : leftInDays(procedure, from, to);
    }
    default:
      return leftInDays(procedure, from, to);
  }
}

function leftInDays({ calendar }: Procedure, from: Instant, to: Instant): Left {
  const waited = workingDaysWaited(calendar, from, to);
  return { workingDays: isRefusal(waited) ? 0 : waited.days.length };
}

function unitOf({ sop }: Procedure, kind: RunningClockKind): Unit {
  if (kind === "supplement" || kind === "closing") return sop.limits[kind].unit;
  if (kind === "promise") return "working_days";
  return sop.steps.find(({ target }) => target?.clock === kind)?.target?.unit ?? "working_days";
}
