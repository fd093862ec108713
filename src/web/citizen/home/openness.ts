import { openAt } from "#calendar/open-at.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import type { Instant } from "#lib/time.ts";
import { homeText } from "#text/citizen/home.ts";
import { dayAt, momentOf, timeOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";

/** Whether the office is open, in words: until when, or why not and when again. */
export function opennessWords(calendar: Calendar, now: Instant, language: Language) {
  const text = homeText(language);
  const zoned = { timeZone: calendar.timeZone, language };
  const openness = openAt(calendar, now);
  if (openness.open)
    return { open: true, title: text.open, rest: `${fill(text.until, { time: timeOf(openness.closesAt, zoned) })}.` };
  const { why, opensAt } = openness;
  const reason = fill(text[why.kind], { name: "name" in why ? why.name[language] : "" });
  const again = opensAt === null ? "" : fill(text.opensAt, { moment: againWords(opensAt) });
  return { open: false, title: text.closed, rest: `${reason} ${again}`.trim() };

  function againWords(at: Instant): string {
    const today = dayAt(at, calendar.timeZone) === dayAt(now, calendar.timeZone);
    if (!today) return momentOf(at, now, zoned);
    return `${language === "id" ? "hari ini" : "today"} ${timeOf(at, zoned)}`;
  }
}
