import type { WordsTree } from "../words.ts";

export const handoverText = {
  assigned: { id: "Hasil penugasan", en: "What was assigned" },
  done: { id: "{count} pengaduan ditugaskan.", en: "{count} complaints were assigned." },
  doneNone: { id: "Tidak ada pengaduan yang ditugaskan.", en: "No complaint was assigned." },
  refused: {
    id: "{count} tidak dapat ditugaskan. Alasannya di bawah.",
    en: "{count} could not be assigned. The reasons are below.",
  },
  given: { id: "kini dipegang {name}", en: "now held by {name}" },
  undo: { id: "Kembalikan ke pemegang semula", en: "Give them back to who held them" },
  undone: { id: "Dikembalikan", en: "Given back" },
  undoReason: { id: "Penugasan dibatalkan", en: "Assignment undone" },
  nobodyBefore: {
    id: "Sebelumnya {references} belum dipegang siapa pun. Prosedur tidak mengenal pengaduan yang dilepas, jadi itu tidak ikut dikembalikan.",
    en: "Nobody held {references} before. The procedure knows no letting go of a complaint, so these are not given back.",
  },
  back: { id: "Kembali ke daftar kerja", en: "Back to the worklist" },
  title: { id: "Serah terima", en: "Hand-over" },
  lead: {
    id: "Bila seseorang pindah, cuti, atau sakit, semua pekerjaannya yang terbuka diserahkan sekaligus. Setiap pengaduan mencatat penyerahannya.",
    en: "When somebody leaves or is away, all their open work is handed over in one go. Each complaint records it.",
  },
  lackingTitle: {
    id: "{count} pengaduan menunggu orang kedua, tetapi tidak ada lagi yang boleh menyetujui",
    en: "{count} complaints wait for a second person, and nobody is left who may approve",
  },
  lackingBody: {
    id: "Yang meminta tidak boleh menyetujui sendiri. Tunjuk pengganti pimpinan di bawah, aktifkan lagi seorang petugas, atau tambahkan petugas.",
    en: "Whoever asked cannot approve it themselves. Name somebody to act for the leader below, enable somebody again, or add somebody.",
  },
  holds: { id: "{count} pengaduan terbuka", en: "{count} open complaints" },
  holdsNone: { id: "tidak ada pengaduan terbuka", en: "no open complaints" },
  disabled: { id: "dinonaktifkan", en: "disabled" },
  start: { id: "Serahkan pekerjaan {name}", en: "Hand over the work of {name}" },
  from: { id: "Pekerjaan {name}", en: "The work of {name}" },
  preview: { id: "Yang akan diserahkan", en: "What will be handed over" },
  previewMore: { id: "dan {count} lagi", en: "and {count} more" },
  hidden: {
    id: "Peran Anda tidak membaca pengaduan, jadi hanya jumlahnya yang tampak.",
    en: "Your role reads no complaint, so only the number is shown.",
  },
  to: { id: "Diserahkan kepada", en: "Handed over to" },
  toHint: {
    id: "Pilih satu orang atau lebih. Bila lebih dari satu, pengaduan dibagi bergiliran menurut batas waktunya.",
    en: "Choose one person or more. With several, complaints are dealt out in turn by their due time.",
  },
  reason: { id: "Alasan", en: "Reason" },
  reasonHint: {
    id: "Misalnya: cuti 1–14 April, pindah tugas",
    en: "For example: on leave 1–14 April, moved to another office",
  },
  reasonNeeded: { id: "Tulis alasan serah terima.", en: "Write why the work is handed over." },
  toNeeded: { id: "Pilih sedikitnya satu orang.", en: "Choose at least one person." },
  go: { id: "Serahkan semuanya", en: "Hand all of it over" },
  nobody: {
    id: "Tidak ada orang lain yang dapat menerimanya. Tambahkan petugas lebih dahulu.",
    en: "There is nobody else who can take it. Add somebody first.",
  },
  result: { id: "Hasil serah terima", en: "What was handed over" },
  handed: { id: "{count} pengaduan diserahkan.", en: "{count} complaints were handed over." },
  left: {
    id: "{count} tidak dapat diserahkan dan masih dipegang {name}. Alasannya di bawah.",
    en: "{count} could not be handed over and are still held by {name}. The reasons are below.",
  },
  someRefused: { id: "{count} pengaduan: {reason}", en: "{count} complaints: {reason}" },
  stillHolds: {
    id: "{name} masih memegang {count} pengaduan terbuka.",
    en: "{name} still holds {count} open complaints.",
  },
  handThem: { id: "Serahkan pekerjaannya", en: "Hand over their work" },
} as const satisfies WordsTree;
