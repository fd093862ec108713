import type { WordsTree } from "../words.ts";

/** The leader's page: what waits for leadership, what is late, what people were not content with. */
export const leaderText = {
  title: { id: "Untuk pimpinan", en: "For leadership" },
  lead: {
    id: "Yang menunggu Anda di atas; lalu yang terlambat dan siapa yang memegangnya.",
    en: "What waits for you on top; then what is late and who holds it.",
  },
  saved: { id: "Tersimpan untuk {reference}.", en: "Saved for {reference}." },
  directives: { id: "Menunggu disposisi", en: "Waiting for a directive" },
  directivesNone: { id: "Tidak ada yang menunggu disposisi Anda.", en: "Nothing waits for your directive." },
  directivesAll: { id: "Semua yang menunggu disposisi", en: "Everything that waits for a directive" },
  why: { id: "Alasan diteruskan", en: "Why it was escalated" },
  quick: { id: "Disposisi", en: "Directive" },
  quick1: {
    id: "Tindak lanjuti sesuai ketentuan dan jawab sebelum batas waktu.",
    en: "Act on it by the rules and respond before it is due.",
  },
  quick2: {
    id: "Hubungi pengadu hari ini, sampaikan permintaan maaf, dan perbaiki layanannya.",
    en: "Call the complainant today, apologise, and put the service right.",
  },
  quick3: {
    id: "Periksa petugas yang bersangkutan dan laporkan hasilnya kepada saya sebelum dijawab.",
    en: "Look into the member of staff concerned and report to me before it is answered.",
  },
  quick4: {
    id: "Bahas dengan tim terkait besok pagi; saya ikut memutuskan.",
    en: "Discuss it with the team concerned tomorrow morning; I take part in the decision.",
  },
  send: { id: "Kirim disposisi", en: "Send the directive" },
  own: { id: "Tambahkan atau tulis sendiri", en: "Add to it, or write my own" },
  addition: { id: "Tambahan, atau disposisi Anda sendiri", en: "What to add, or a directive of your own" },
  approvals: { id: "Menunggu persetujuan", en: "Waiting for approval" },
  approvalsNone: { id: "Tidak ada yang menunggu persetujuan Anda.", en: "Nothing waits for your approval." },
  approvalsAll: { id: "Semua yang menunggu persetujuan Anda", en: "Everything that waits for your approval" },
  respond: { id: "Rancangan jawaban", en: "Draft response" },
  refer: { id: "Pelimpahan ke instansi lain", en: "Referral to another body" },
  merge: { id: "Penggabungan", en: "Merging" },
  approve: { id: "Setujui", en: "Approve" },
  decline: { id: "Tolak dengan alasan", en: "Decline with a reason" },
  late: { id: "Terlambat", en: "Late" },
  lateNone: { id: "Tidak ada yang terlambat.", en: "Nothing is late." },
  lateAll: { id: "Semua yang terlambat", en: "Everything late" },
  objections: { id: "Sanggahan", en: "Objections" },
  objectionsNone: { id: "Tidak ada sanggahan yang sedang ditangani.", en: "No objection is being dealt with." },
  objectionsAll: { id: "Semua sanggahan", en: "Every objection" },
  ratings: { id: "Penilaian rendah, 30 hari terakhir", en: "Low ratings of the last 30 days" },
  ratingsNone: {
    id: "Tidak ada penilaian “Tidak baik” atau “Kurang baik”.",
    en: "There is no rating of “Not good” or “Less good”.",
  },
  wordless: { id: "(tanpa kata-kata)", en: "(without words)" },
  untold: { id: "Jawaban belum sampai", en: "Answers not yet told" },
  untoldNone: { id: "Semua jawaban sudah sampai kepada pengadu.", en: "Every answer has reached its complainant." },
  untoldAll: { id: "Semua yang belum sampai", en: "Everything not yet told" },
  heldBy: { id: "Dipegang: {name}", en: "Held by {name}" },
} as const satisfies WordsTree;
