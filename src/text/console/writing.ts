import type { WordsTree } from "../words.ts";

/** Drafts of staff, and who else is writing. */
export const writingText = {
  draft: { id: "Konsep dari {when}, belum dikirim.", en: "Draft of {when}, not sent." },
  since: {
    id: "Sejak konsep ini mulai ditulis, ini yang terjadi:",
    en: "This is what happened since you began this draft:",
  },
  throwAway: { id: "Buang konsep", en: "Throw the draft away" },
  throwAwaySure: { id: "Ya, buang konsep ini", en: "Yes, throw this draft away" },
  cantBeSent: {
    id: "Konsep “{title}” dari {when} tidak dapat dikirim lagi, karena hal itu kini tidak dapat dilakukan. Salin bila masih diperlukan:",
    en: "The draft “{title}” of {when} can't be sent any more, since that can't be done now. Copy it if you still need it:",
  },
  inMenu: { id: "konsep dari {when}", en: "draft of {when}" },
  kept: { id: "Konsep tersimpan {when}.", en: "Draft kept {when}." },
  keep: { id: "Simpan konsep", en: "Keep as a draft" },
  away: {
    id: "Belum tersimpan: server tidak menjawab. Tulisan Anda masih ada di halaman ini; biarkan terbuka. Kami mencoba lagi terus.",
    en: "Not kept: the server does not answer. What you wrote is still on this page; leave it open. We keep trying.",
  },
  ended: {
    id: "Belum tersimpan: sesi Anda berakhir. Tulisan Anda masih ada di halaman ini. Masuk lagi di tab lain dengan akun yang sama, lalu kembali ke sini.",
    en: "Not kept: your session ended. What you wrote is still on this page. Sign in again in another tab with the same account, then come back here.",
  },
  refused: {
    id: "Tidak dapat disimpan di sini lagi. Salin tulisan Anda ke tempat lain sebelum menutup halaman ini.",
    en: "It can't be kept here any more. Copy what you wrote somewhere else before you close this page.",
  },
  elsewhere: {
    id: "Tidak disimpan sebagai konsep: Anda menulis konsep lain untuk ini di jendela lain. Anda tetap dapat mengirim yang ini, atau memuat ulang untuk melihat yang itu.",
    en: "Not kept as a draft: you have been writing another draft of this in another window. You can still send this one, or load the page again to see that one.",
  },
  writer: {
    id: "{name} sedang menulis di sini sejak {when}: {title}.",
    en: "{name} has been writing here since {when}: {title}.",
  },
  writerHint: {
    id: "Anda tetap dapat menulis; tidak ada yang saling menimpa.",
    en: "You can write all the same; nobody overwrites anybody.",
  },
  sendAnyway: { id: "Tetap kirim", en: "Send anyway" },
  theirs: { id: "Yang ditulis {name}", en: "What {name} wrote" },
} as const satisfies WordsTree;
