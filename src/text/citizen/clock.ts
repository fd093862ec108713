import { inBoth } from "../in-both.ts";

/** How a due date was reckoned, for everyone to follow. */
export const clockText = inBoth({
  working: { id: "Cara menghitungnya", en: "How it is counted" },
  dayZero: { id: "Hari ke-0 (hari {what})", en: "Day 0 (the day {what})" },
  dayZeroAfter: {
    id: "Hari ke-0 (hari kerja pertama setelah {what})",
    en: "Day 0 (the first working day after {what})",
  },
  /** What each clock counts from. */
  what: {
    lodged: { id: "pengaduan masuk", en: "the complaint was lodged" },
    objected: { id: "sanggahan masuk", en: "the objection was made" },
    inquired: { id: "kami meminta kelengkapan", en: "we asked for the supplement" },
    told: { id: "jawaban sampai kepada Anda", en: "the answer reached you" },
    recorded: { id: "sampainya jawaban tercatat", en: "it was recorded that the answer had reached you" },
    closed: { id: "pengaduan ditutup", en: "the complaint was closed" },
  },
  from: { id: "Mulai dihitung", en: "Counted from" },
  counted: { id: "Hari kerja yang dihitung", en: "Working days counted" },
  skipped: { id: "Hari yang dilewati", en: "Days skipped" },
  minutes: {
    id: "Hanya jam layanan yang dihitung; di luar jam itu penghitung berhenti.",
    en: "Only service hours count; outside them the clock stands still.",
  },
  follows: {
    id: "Tanggalnya menyusul: daftar hari libur tahun itu belum ditetapkan.",
    en: "The date follows: the list of days off of that year has not been decreed yet.",
  },
  weekend: { id: "akhir pekan", en: "weekend" },
  holiday: { id: "libur nasional {name}", en: "national holiday {name}" },
  collective_leave: { id: "cuti bersama {name}", en: "collective leave {name}" },
  local: { id: "libur setempat {name}", en: "local day off {name}" },
  moves: { id: "Perubahan batas waktu", en: "Changes of the due date" },
  moved: { id: "{day}: dari {from} menjadi {to}, karena {why}.", en: "{day}: from {from} to {to}, because {why}." },
  hold: {
    one: {
      id: "kami menunggu kelengkapan dari Anda selama {amount} hari kerja",
      en: "we waited {amount} working day for your supplement",
    },
    other: {
      id: "kami menunggu kelengkapan dari Anda selama {amount} hari kerja",
      en: "we waited {amount} working days for your supplement",
    },
  },
  extension: { id: "diperpanjang dengan alasan tertulis", en: "it was extended with a written reason" },
  escalation: { id: "diteruskan kepada pimpinan", en: "it went to the leadership" },
  recall: { id: "ditarik kembali dari pimpinan", en: "it was taken back from the leadership" },
  calendarMove: { id: "kalender hari libur berubah", en: "the calendar of days off changed" },
  classification: { id: "batas yang lebih pendek berlaku untuk jenis ini", en: "a shorter limit holds for this class" },
  unknown: { id: "menyusul", en: "to follow" },
  held: {
    id: "Penghitung berhenti sejak {moment}, selama kami menunggu kelengkapan dari Anda. Batas waktu kami mundur sebanyak hari kerja yang ditunggu.",
    en: "The clock has stood still since {moment} while we wait for your supplement. Our due date moves by the working days waited.",
  },
});
