import { inBoth } from "../in-both.ts";

/** What happened, as the complainant reads it: one sentence an event. */
export const storyText = inBoth({
  lodged: { id: "Pengaduan masuk", en: "The complaint was lodged" },
  received: { id: "Diterima dan dinyatakan lengkap", en: "Taken in and found complete" },
  received_incomplete: { id: "Diterima, ada yang masih kurang", en: "Taken in, something is missing" },
  reviewed: { id: "Telaah selesai", en: "The review is done" },
  acted: { id: "Tindak lanjut dicatat", en: "The follow-up was recorded" },
  acted_promised: { id: "Tindak lanjut dijanjikan untuk {day}", en: "The follow-up is promised for {day}" },
  inquired: { id: "Petugas meminta kelengkapan", en: "The officer asked for more" },
  supplemented: { id: "Kelengkapan dikirim", en: "The supplement was sent" },
  escalated: { id: "Diteruskan kepada pimpinan", en: "Passed to the leadership" },
  directed: { id: "Pimpinan memberi arahan", en: "The leadership gave a directive" },
  recalled: { id: "Kembali kepada petugas", en: "Back with the officer" },
  extended: { id: "Batas waktu diperpanjang", en: "The time limit was extended" },
  responded: { id: "Jawaban kantor", en: "The answer of the office" },
  told: { id: "Jawaban sudah sampai kepada Anda", en: "The answer has reached you" },
  rated: { id: "Penilaian: {score}", en: "Rating: {score}" },
  closed: { id: "Pengaduan ditutup", en: "The complaint was closed" },
  objected: { id: "Sanggahan diajukan", en: "An objection was made" },
  referred: { id: "Dilimpahkan kepada pihak yang berwenang", en: "Referred to the body in charge" },
  merged: { id: "Digabung dengan pengaduan lain", en: "Merged with another complaint" },
  unmerged: { id: "Penggabungan dibatalkan", en: "The merge was undone" },
  withdrawn: { id: "Pengaduan dicabut", en: "The complaint was withdrawn" },
  hidden: { id: "Pengaduan dirahasiakan", en: "Made confidential" },
  forgotten: { id: "Identitas pengadu dihapus", en: "The complainant's identity was erased" },
  written: { id: "Pesan", en: "Message" },
  reminded: { id: "Pengingat dikirim", en: "A reminder was sent" },
  recalculated: {
    id: "Kalender hari libur berubah; batas waktu dihitung ulang",
    en: "The calendar of days off changed; the due date was counted anew",
  },
  other: { id: "Perkembangan dicatat", en: "Progress was recorded" },
  waited: {
    one: {
      id: "Kami menunggu {amount} hari kerja; batas waktu mundur sebanyak itu.",
      en: "We waited {amount} working day; the due date moved by as much.",
    },
    other: {
      id: "Kami menunggu {amount} hari kerja; batas waktu mundur sebanyak itu.",
      en: "We waited {amount} working days; the due date moved by as many.",
    },
  },
  until: { id: "Ditunggu sampai {moment}.", en: "We wait until {moment}." },
  newDue: { id: "Batas waktu sekarang {moment}.", en: "The due date is now {moment}." },
  referredTo: { id: "Kepada: {to}", en: "To: {to}" },
});
