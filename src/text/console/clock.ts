import type { WordsTree } from "../words.ts";

export const clockText = {
  title: { id: "Batas waktu", en: "Due dates" },
  working: { id: "Cara menghitungnya", en: "How it is counted" },
  started: { id: "Mulai", en: "Started" },
  due: { id: "Batas", en: "Due" },
  stopped: { id: "Selesai", en: "Met" },
  inTime: { id: "Tepat waktu", en: "In time" },
  late: { id: "Terlambat", en: "Late" },
  held: { id: "Dijeda sejak {when}, menunggu pengadu", en: "On hold since {when}, waiting for the complainant" },
  dateFollows: {
    id: "Tanggal menyusul: tabel hari libur tahun itu belum ada.",
    en: "The date follows: there is no table of days off for that year yet.",
  },
  dayZero: { id: "Hari ke-0", en: "Day 0" },
  counted: { id: "Hari yang dihitung ({count})", en: "Days counted ({count})" },
  skipped: { id: "Hari yang dilewati ({count})", en: "Days skipped ({count})" },
  moves: { id: "Pernah digeser", en: "Moved" },
  moved: {
    id: "{at}: dari {from} menjadi {to}, karena {reason}",
    en: "{at}: from {from} to {to}, because of {reason}",
  },
  movedDays: { id: "{days} hari kerja", en: "{days} working days" },
  calendar: { id: "Kalender", en: "Calendar" },
  unsigned: {
    id: "Bersandar pada bacaan nomor {numbers} yang belum ditandatangani pimpinan: keterlambatannya hanya untuk petugas dan tidak diumumkan.",
    en: "Rests on reading {numbers}, not yet signed by the head of the office: lateness is for staff only and never published.",
  },
  none: { id: "Tidak ada batas waktu yang berjalan.", en: "No clock is running." },
} as const satisfies WordsTree;
