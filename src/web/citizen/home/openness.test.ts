import { expect, test } from "vitest";
import { calendarOf } from "#commands/calendar-of.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { opennessWords } from "./openness.ts";

const calendar = calendarOf(sop1700.office);

test.each([
  ["2026-03-04T10:00:00+07:00", true, "sampai 15.30 WIB."],
  ["2026-03-04T15:30:00+07:00", false, "Sekarang di luar jam layanan. Buka lagi Kamis 5 Maret 08.00 WIB."],
  ["2026-03-04T06:00:00+07:00", false, "Sekarang di luar jam layanan. Buka lagi hari ini 08.00 WIB."],
  ["2026-03-07T10:00:00+07:00", false, "Hari ini akhir pekan. Buka lagi Senin 9 Maret 08.00 WIB."],
  [
    "2026-03-19T10:00:00+07:00",
    false,
    "Hari ini libur nasional: Hari Suci Nyepi, Tahun Baru Saka 1948. Buka lagi Rabu 25 Maret 08.00 WIB.",
  ],
  ["2029-03-19T10:00:00+07:00", false, "Kalender hari libur tahun ini belum kami muat."],
])("at %s", (at, open, rest) => {
  expect(opennessWords(calendar, Date.parse(at), "id")).toMatchObject({ open, rest });
});

test("in English", () => {
  expect(opennessWords(calendar, Date.parse("2026-03-07T10:00:00+07:00"), "en")).toEqual({
    open: false,
    title: "Closed now",
    rest: "It is the weekend. Opens again Monday 9 March 08:00 WIB.",
  });
});
