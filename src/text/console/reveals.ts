import type { WordsTree } from "../words.ts";

export const revealsText = {
  title: { id: "Pembukaan identitas", en: "Identities revealed" },
  lead: {
    id: "Siapa yang membuka identitas pengadu, kapan, dan untuk apa. Yang terbaru di atas.",
    en: "Who revealed a complainant's identity, when and what for. The latest first.",
  },
  when: { id: "Waktu", en: "When" },
  who: { id: "Oleh", en: "By" },
  complaint: { id: "Pengaduan", en: "Complaint" },
  reason: { id: "Alasan", en: "Reason" },
  hidden: { id: "Rahasia", en: "Confidential" },
  emptyTitle: { id: "Belum ada identitas yang dibuka", en: "No identity has been revealed yet" },
  emptyBody: {
    id: "Setiap kali petugas membuka identitas pengadu, nama petugas dan alasannya tercatat di sini.",
    en: "Each time an officer reveals a complainant's identity, their name and reason are recorded here.",
  },
  more: { id: "Berikutnya", en: "Next" },
  fromStart: { id: "Kembali ke awal", en: "Back to the start" },
} as const satisfies WordsTree;
