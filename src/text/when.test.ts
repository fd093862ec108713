import { describe, expect, test } from "vitest";
import { dayOf, duePhrase, hoursOf, momentOf, timeOf } from "./when.ts";
import type { Zoned } from "./when.ts";

const at = (text: string) => Date.parse(text);
const wib: Zoned = { timeZone: "Asia/Jakarta", language: "id" };
const english: Zoned = { ...wib, language: "en" };
const due = at("2026-03-25T15:30:00+07:00");
const monday = at("2026-03-20T10:00:00+07:00");

describe("a due instant in words", () => {
  test("days left", () => {
    expect(duePhrase({ dueAt: due, now: monday, left: { workingDays: 3 } }, wib)).toBe(
      "3 hari kerja lagi, Rabu 25 Maret 15.30 WIB",
    );
    expect(duePhrase({ dueAt: due, now: monday, left: { workingDays: 1 } }, english)).toBe(
      "1 working day left, Wednesday 25 March 15:30 WIB",
    );
  });

  test("the day itself", () => {
    const now = at("2026-03-25T09:00:00+07:00");
    expect(duePhrase({ dueAt: due, now, left: { workingDays: 0 } }, wib)).toBe("hari ini, sampai 15.30 WIB");
    expect(duePhrase({ dueAt: due, now, left: { workingDays: 0 } }, english)).toBe("today, until 15:30 WIB");
  });

  test("minutes of service", () => {
    const now = due - 75 * 60_000;
    expect(duePhrase({ dueAt: due, now, left: { minutes: 75 } }, wib)).toBe(
      "1 jam 15 menit layanan lagi, hari ini 15.30 WIB",
    );
    expect(duePhrase({ dueAt: due, now, left: { minutes: 60 } }, english)).toBe(
      "1 hour of service left, today 15:30 WIB",
    );
  });

  test("late", () => {
    const now = at("2026-03-27T09:00:00+07:00");
    expect(duePhrase({ dueAt: due, now, left: { workingDays: 2 } }, wib)).toBe(
      "terlambat 2 hari kerja, batasnya Rabu 25 Maret 15.30 WIB",
    );
    expect(duePhrase({ dueAt: due, now: due + 1, left: { workingDays: 0 } }, wib)).toBe(
      "terlambat, batasnya hari ini 15.30 WIB",
    );
  });

  test("no table yet", () => {
    expect(duePhrase({ dueAt: null, now: monday, left: { workingDays: 0 } }, wib)).toBe("tanggalnya menyusul");
  });
});

describe("moments", () => {
  test("the year stands where it is another", () => {
    expect(momentOf(due, at("2025-12-30T10:00:00+07:00"), wib)).toBe("Rabu 25 Maret 2026 15.30 WIB");
    expect(dayOf("2026-03-25", "en")).toBe("Wednesday 25 March 2026");
  });

  test("the three zones, and a zone elsewhere, at the same instant", () => {
    expect(timeOf(due, { ...wib, timeZone: "Asia/Makassar" })).toBe("16.30 WITA");
    expect(timeOf(due, { ...wib, timeZone: "Asia/Jayapura" })).toBe("17.30 WIT");
    expect(timeOf(due, { language: "en", timeZone: "Europe/London" })).toBe("08:30 GMT");
  });

  test("hours", () => {
    expect(hoursOf("08:00", "15:30", "id")).toBe("08.00–15.30");
    expect(hoursOf("08:00", "15:30", "en")).toBe("08:00–15:30");
  });
});
