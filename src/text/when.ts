import type { Day, Instant } from "#lib/time.ts";
import type { Language } from "./words.ts";

/** Whose clock and whose words. `timeZone` is an IANA name. */
export interface Zoned {
  readonly timeZone: string;
  readonly language: Language;
}

/** How much is left until a due instant, or how much it is late by: whole working days, or minutes of service. */
export type Left = { readonly workingDays: number } | { readonly minutes: number };

/**
 * A due instant in words, never a bare number: "3 hari kerja lagi, Rabu 25 Maret 15.30 WIB", "hari ini, sampai 15.30 WIB",
 * "terlambat 2 hari kerja, batasnya Rabu 25 Maret 15.30 WIB". Null, where the calendar has no table yet:
 * "tanggalnya menyusul". `left` is counted by the calendar of the office, from `now` to `dueAt` or back.
 */
export function duePhrase(due: { dueAt: Instant | null; now: Instant; left: Left }, zoned: Zoned): string {
  const { dueAt, now, left } = due;
  const id = zoned.language === "id";
  if (dueAt === null) return id ? "tanggalnya menyusul" : "the date follows";
  const amount = amountOf(left, zoned.language);
  const today = dayAt(dueAt, zoned.timeZone) === dayAt(now, zoned.timeZone);
  const until = today ? `${id ? "hari ini" : "today"} ${timeOf(dueAt, zoned)}` : momentOf(dueAt, now, zoned);
  if (now > dueAt) {
    if (amount === null) return id ? `terlambat, batasnya ${until}` : `late, it was due ${until}`;
    return id ? `terlambat ${amount}, batasnya ${until}` : `${amount} late, it was due ${until}`;
  }
  if (today && "workingDays" in left)
    return id ? `hari ini, sampai ${timeOf(dueAt, zoned)}` : `today, until ${timeOf(dueAt, zoned)}`;
  if (amount === null) return until;
  return id ? `${amount} lagi, ${until}` : `${amount} left, ${until}`;
}

/** "Rabu 25 Maret 15.30 WIB"; the year stands where it is not the year of `now`. */
export function momentOf(at: Instant, now: Instant, zoned: Zoned): string {
  return `${dayOf(dayAt(at, zoned.timeZone), zoned.language, dayAt(now, zoned.timeZone))} ${timeOf(at, zoned)}`;
}

/** "15.30 WIB" ("15:30 WIB" in English). */
export function timeOf(at: Instant, { timeZone, language }: Zoned): string {
  const clock = zonedAt(at, timeZone).toPlainTime().toString({ smallestUnit: "minute" });
  return `${language === "id" ? clock.replace(":", ".") : clock} ${zoneName(at, timeZone)}`;
}

/** "Rabu 25 Maret 2026"; without the year where it is the year of `today`. */
export function dayOf(day: Day, language: Language, today?: Day): string {
  const date = Temporal.PlainDate.from(day);
  const words = `${weekdays[language][date.dayOfWeek - 1]} ${date.day} ${months[language][date.month - 1]}`;
  return today?.slice(0, 4) === day.slice(0, 4) ? words : `${words} ${date.year}`;
}

/** "23 Nov", where the year is plain and room is short. */
export function shortDayOf(day: Day, language: Language): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${months[language][date.month - 1]!.slice(0, 3)}`;
}

/** "November 2026", of a day in it. */
export function monthOf(day: Day, language: Language): string {
  const { month, year } = Temporal.PlainDate.from(day);
  return `${months[language][month - 1]} ${year}`;
}

/** The day of an instant by the office's clock. */
export function dayAt(at: Instant, timeZone: string): Day {
  return zonedAt(at, timeZone).toPlainDate().toString();
}

/** Hours as people write them: "08.00–15.30" ("08:00–15:30"). */
export function hoursOf(opens: string, closes: string, language: Language): string {
  const hours = `${opens}–${closes}`;
  return language === "id" ? hours.replaceAll(":", ".") : hours;
}

/** Name of an ISO weekday, 1 is Monday. */
export function weekdayName(weekday: number, language: Language): string {
  return weekdays[language][weekday - 1] ?? "";
}

function zonedAt(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

/** Null for nothing: "0 hari kerja" would say the wrong thing. */
function amountOf(left: Left, language: Language): string | null {
  const id = language === "id";
  if ("workingDays" in left) {
    const days = left.workingDays;
    return days < 1 ? null : id ? `${days} hari kerja` : `${days} working day${days === 1 ? "" : "s"}`;
  }
  if (left.minutes < 1) return null;
  const hours = Math.floor(left.minutes / 60);
  const minutes = Math.floor(left.minutes % 60);
  const parts = [
    hours > 0 && (id ? `${hours} jam` : `${hours} hour${hours === 1 ? "" : "s"}`),
    minutes > 0 && (id ? `${minutes} menit` : `${minutes} minute${minutes === 1 ? "" : "s"}`),
  ].filter(Boolean);
  return id ? `${parts.join(" ")} layanan` : `${parts.join(" ")} of service`;
}

/** The three zones of Indonesia by the names that people use; any other by the name that English gives it. */
export function zoneName(at: Instant, timeZone: string): string {
  const indonesian = indonesianZones[timeZone];
  if (indonesian) return indonesian;
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "short" }).formatToParts(at);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

const indonesianZones: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Ujung_Pandang": "WITA",
  "Asia/Jayapura": "WIT",
};

const weekdays = {
  id: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

const months = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
