import type { WordsTree } from "../words.ts";

/** Who stands behind a complaint, and the mails that came about it. */
export const personsText = {
  title: { id: "Orang yang sama", en: "The same person" },
  none: { id: "Tidak ada pengaduan lain.", en: "No other complaints." },
  mayBeOne: {
    id: "Alamat e-mail dan nomor telepon pada pengaduan ini belum dicatat sebagai satu orang. Pastikan dahulu kepada pengadu.",
    en: "The e-mail address and the phone number on this complaint are not on record as one person's. Ask the complainant first.",
  },
  join: { id: "Catat sebagai satu orang", en: "Record as one person" },
  joined: {
    id: "Alamat e-mail dan nomor teleponnya dicatat sebagai satu orang.",
    en: "Their e-mail address and phone number are on record as one person's.",
  },
  part: { id: "Pisahkan lagi", en: "Take it back" },
  mails: { id: "E-mail asli", en: "Original e-mails" },
  mailsLead: {
    id: "Surat utuh dengan kutipannya. Memuat identitas pengirim, jadi setiap kali dibuka tercatat.",
    en: "Whole mails with what they quote. They name their sender, so each look is recorded.",
  },
  look: { id: "lihat", en: "look" },
  save: { id: "unduh", en: "download" },
  automatic: { id: "(surat otomatis)", en: "(automatic mail)" },
} as const satisfies WordsTree;
