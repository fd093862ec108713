import type { Calendar } from "#calendar/make-calendar.ts";
import { serviceMinutesBetween } from "#calendar/service-minutes.ts";
import { workingDaysWaited } from "#calendar/working-days.ts";
import { isRefusal } from "#lib/refusal.ts";
import { HOUR, type Instant } from "#lib/time.ts";
import { dayAt, duePhrase, type Left } from "#text/when.ts";
import type { Language } from "#text/words.ts";

interface Asked {
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly language: Language;
}

/** A due instant in words for a reader, with what is left counted by the office's calendar. */
export function dueWords(dueAt: Instant | null, { calendar, now, language }: Asked): string {
  const left = dueAt === null ? { workingDays: 0 } : leftUntil(calendar, now, dueAt);
  return duePhrase({ dueAt, now, left }, { timeZone: calendar.timeZone, language });
}

/** Working days from today to the due day; on the day itself and within two hours of service, minutes. */
function leftUntil(calendar: Calendar, now: Instant, dueAt: Instant): Left {
  const [from, to] = now <= dueAt ? [now, dueAt] : [dueAt, now];
  const sameDay = dayAt(from, calendar.timeZone) === dayAt(to, calendar.timeZone);
  if (sameDay && now <= dueAt && to - from <= 2 * HOUR) {
    const minutes = serviceMinutesBetween(calendar, from, to);
    if (!isRefusal(minutes)) return { minutes };
  }
  const waited = workingDaysWaited(calendar, from, to);
  return { workingDays: isRefusal(waited) ? 0 : waited.days.length };
}
