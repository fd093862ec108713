import type { WordsTree } from "../../words.ts";

/** Who handles it, and complaints that belong elsewhere. */
export const handlingText = {
  assignment: {
    title: { id: "Tugaskan", en: "Assign" },
    lead: { id: "Batas waktu tidak berubah.", en: "The due date does not change." },
    submit: { id: "Tugaskan", en: "Assign" },
    staffId: { id: "Kepada siapa", en: "To whom" },
    staffIdHint: {
      id: "SOP meminta kualifikasi dari pelaksana. Menugaskan orang yang belum memenuhinya tercatat di jejak audit.",
      en: "The SOP asks for qualifications of those who carry it out. Assigning somebody who lacks them is on record.",
    },
    staffIdNeeded: { id: "Pilih rekan.", en: "Choose a colleague." },
    staffIdNone: { id: "Pilih rekan", en: "Choose a colleague" },
    reason: { id: "Alasan (bila ada)", en: "Reason (if any)" },
  },
  referral: {
    title: { id: "Limpahkan ke instansi lain", en: "Refer to another body" },
    lead: {
      id: "Perlu persetujuan orang kedua. Lalu pengaduan ditutup dan pengadu diberi tahu.",
      en: "Needs a second person's approval. Then the complaint is closed and the complainant told.",
    },
    submit: { id: "Minta persetujuan", en: "Ask for approval" },
    to: { id: "Ke mana", en: "Where to" },
    toHint: {
      id: "Nama instansi dan cara menghubunginya. Dibaca pengadu.",
      en: "The body and how to reach it. The complainant reads this.",
    },
    toNeeded: { id: "Tulis instansi tujuannya.", en: "Write where it goes." },
    reason: { id: "Alasan", en: "Reason" },
    reasonHint: { id: "Dibaca pengadu.", en: "The complainant reads this." },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
  merge: {
    title: { id: "Gabungkan dengan pengaduan lain", en: "Merge into another complaint" },
    lead: {
      id: "Untuk pengaduan yang sama. Perlu persetujuan orang kedua, dan dapat dibatalkan.",
      en: "For the same complaint. Needs a second person's approval, and can be undone.",
    },
    submit: { id: "Minta persetujuan", en: "Ask for approval" },
    into: { id: "Nomor pengaduan yang dilanjutkan", en: "Number of the complaint that goes on" },
    intoHint: { id: "Misalnya 1700-2026-7K3QX9.", en: "For example 1700-2026-7K3QX9." },
    intoNeeded: { id: "Isi nomor pengaduan yang benar.", en: "Enter a complaint's number, without a typing error." },
    reason: { id: "Mengapa keduanya sama?", en: "Why are they the same?" },
    reasonHint: { id: "Dibaca pengadu.", en: "The complainant reads this." },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
  retraction: {
    title: { id: "Tarik permintaan kembali", en: "Take the request back" },
    lead: {
      id: "Untuk permintaan yang Anda ajukan sendiri dan belum diputuskan orang kedua. Yang lain tidak berubah.",
      en: "For a request of your own that the second person has not decided yet. Nothing else changes.",
    },
    submit: { id: "Tarik kembali", en: "Take it back" },
    reason: { id: "Mengapa ditarik kembali?", en: "Why is it taken back?" },
    reasonHint: { id: "Hanya untuk petugas.", en: "For staff only." },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
  unmerge: {
    title: { id: "Batalkan penggabungan", en: "Undo the merge" },
    lead: { id: "Pengaduan ini terbuka lagi.", en: "This complaint is open again." },
    submit: { id: "Batalkan penggabungan", en: "Undo the merge" },
    reason: { id: "Mengapa dibatalkan?", en: "Why is it undone?" },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
} as const satisfies WordsTree;
