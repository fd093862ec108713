import type { WordsTree } from "../words.ts";

/** The page with every audit event. */
export const auditListText = {
  title: { id: "Jejak audit", en: "Audit trail" },
  lead: {
    id: "Siapa melihat atau mengubah apa, yang terbaru di atas. Tidak ada yang dapat dihapus dari sini.",
    en: "Who looked at or changed what, the latest first. Nothing can be removed from here.",
  },
  filters: { id: "Saring jejak audit", en: "Filter the audit trail" },
  person: { id: "Orang", en: "Person" },
  everyone: { id: "Semua orang", en: "Everyone" },
  kind: { id: "Jenis", en: "Kind" },
  everyKind: { id: "Semua jenis", en: "Every kind" },
  day: { id: "Hari", en: "Day" },
  dayWrong: {
    id: "Hari itu salah tulis. Pilih hari, atau kosongkan.",
    en: "That day is mistyped. Choose a day, or leave it empty.",
  },
  apply: { id: "Tampilkan", en: "Show" },
  reset: { id: "Hapus saringan", en: "Clear the filter" },
  when: { id: "Waktu", en: "When" },
  by: { id: "Oleh", en: "By" },
  what: { id: "Apa", en: "What" },
  about: { id: "Tentang", en: "About" },
  reason: { id: "Alasan: {reason}", en: "Reason: {reason}" },
  hidden: { id: "Pengaduan yang tidak Anda baca", en: "A complaint that you do not read" },
  emptyTitle: { id: "Tidak ada yang cocok", en: "Nothing matches" },
  emptyBody: {
    id: "Pilih orang, jenis, atau hari lain, atau hapus saringan.",
    en: "Choose another person, kind or day, or clear the filter.",
  },
  more: { id: "Sebelumnya", en: "Earlier" },
  fromStart: { id: "Kembali ke yang terbaru", en: "Back to the latest" },
} as const satisfies WordsTree;
