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
    id: "Bila seseorang pindah, cuti, atau sakit, pekerjaannya yang terbuka diserahkan sekaligus, semua atau yang dipilih. Setiap pengaduan mencatat penyerahannya.",
    en: "When somebody leaves or is away, their open work is handed over in one go, all of it or what is chosen. Each complaint records it.",
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
  take: { id: "Serahkan {reference}", en: "Hand over {reference}" },
  takeRest: { id: "{count} lagi yang tidak tampak di sini", en: "{count} more that are not shown here" },
  takeNeeded: { id: "Pilih sedikitnya satu pengaduan.", en: "Choose at least one complaint." },
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
    id: "Untuk cuti, tulis juga kapan kembali. Misalnya: cuti, kembali 15 April",
    en: "For leave, write when they come back too. For example: on leave, back on 15 April",
  },
  reasonNeeded: { id: "Tulis alasan serah terima.", en: "Write why the work is handed over." },
  toNeeded: { id: "Pilih sedikitnya satu orang.", en: "Choose at least one person." },
  go: { id: "Serahkan", en: "Hand over" },
  nobody: {
    id: "Tidak ada orang lain yang dapat menerimanya. Tambahkan petugas lebih dahulu.",
    en: "There is nobody else who can take it. Add somebody first.",
  },
  handing: {
    id: "Sedang diserahkan: {looked} dari {total} pengaduan. Anda boleh meninggalkan halaman ini.",
    en: "Being handed over: {looked} of {total} complaints. You may leave this page.",
  },
  reload: { id: "Muat ulang", en: "Reload" },
  giveBack: { id: "Kembalikan semuanya kepada {name}", en: "Give all of it back to {name}" },
  giveBackHint: {
    id: "Yang sudah dikerjakan pemegang barunya tidak ikut kembali.",
    en: "What its new holder has worked on stays with them.",
  },
  givenBack: { id: "Serah terima ini sudah dikembalikan.", en: "This hand-over was taken back." },
  backReason: { id: "Serah terima dibatalkan", en: "Hand-over undone" },
  wentBack: { id: "{count} pengaduan kembali kepada {name}.", en: "{count} complaints went back to {name}." },
  notBack: {
    id: "{count} tidak kembali. Alasannya di bawah.",
    en: "{count} did not go back. The reasons are below.",
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
