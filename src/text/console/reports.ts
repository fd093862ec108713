import type { WordsTree } from "../words.ts";

/** The page of charts. */
export const reportsText = {
  title: { id: "Laporan", en: "Reports" },
  lead: {
    id: "Perkembangan dari waktu ke waktu. Angka yang sama ada dalam tabel di bawah tiap grafik.",
    en: "How it goes over time. The same numbers stand in a table below each chart.",
  },
  together: {
    id: "Semua versi SOP dihitung bersama.",
    en: "All versions of the SOP are counted together.",
  },
  weeks: { id: "Pengaduan masuk per minggu, menurut kanal", en: "Complaints lodged per week, by channel" },
  otherChannels: { id: "Kanal lain", en: "Other channels" },
  weeksAlt: {
    id: "Grafik batang {count} minggu: {total} pengaduan, paling banyak {most} pada minggu {when}.",
    en: "Bar chart of {count} weeks: {total} complaints, the most, {most}, in the week of {when}.",
  },
  months: { id: "Dijawab dalam batas waktu per bulan", en: "Answered within the target per month" },
  monthsAlt: {
    id: "Grafik batang {count} bulan: {met} dari {total} jawaban tepat waktu ({share}%).",
    en: "Bar chart of {count} months: {met} of {total} answers in time ({share}%).",
  },
  none: { id: "Belum ada yang dapat digambar.", en: "There is nothing to draw yet." },
  table: { id: "Angkanya dalam tabel", en: "The numbers in a table" },
  week: { id: "Minggu mulai", en: "Week from" },
  month: { id: "Bulan", en: "Month" },
  total: { id: "Jumlah", en: "Total" },
  answered: { id: "Dijawab", en: "Answered" },
  met: { id: "Tepat waktu", en: "In time" },
  share: { id: "Bagian tepat waktu", en: "Share in time" },
  proposed: {
    id: "Batas jawaban bersandar pada bacaan SOP yang belum ditandatangani pimpinan: angka keterlambatan ini hanya untuk petugas dan tidak diumumkan.",
    en: "The target for the answer rests on a reading of the SOP that the head has not signed: these numbers of lateness are for staff only and are not published.",
  },
} as const satisfies WordsTree;
