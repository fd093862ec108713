import type { WordsTree } from "../../words.ts";

/** The first page of the settings, and what their pages share. */
export const frontText = {
  title: { id: "Pengaturan", en: "Settings" },
  lead: {
    id: "Hal-hal yang diatur kantor sendiri. Setiap perubahan tercatat beserta siapa dan kapan, dan dapat dikembalikan.",
    en: "What the office sets itself. Each change is on record with who and when, and can be put back.",
  },
  sop: { id: "SOP dan bacaannya", en: "The SOP and its readings" },
  sopLead: {
    id: "Versi SOP yang berlaku, dan cara membaca bagian yang tidak jelas. Pimpinan menandatangani bacaan satu per satu.",
    en: "The versions of the SOP, and how its unclear places are read. The leader signs the readings one by one.",
  },
  staffLead: {
    id: "Siapa yang dapat masuk ke konsol, perannya, dan siapa yang bertindak untuk siapa.",
    en: "Who can enter the console, their roles, and who acts for whom.",
  },
  back: { id: "Pengaturan", en: "Settings" },
  history: { id: "Riwayat", en: "History" },
  noHistory: { id: "Belum ada perubahan.", en: "Nothing has been changed yet." },
  putBack: { id: "Pakai lagi versi ini", en: "Put this version back" },
  changedMeanwhile: {
    id: "Pengaturan ini baru saja diubah orang lain. Periksa keadaannya sekarang, lalu ulangi bila masih perlu.",
    en: "Somebody else has just changed this. Look at how it is now, then repeat it if it is still needed.",
  },
} as const satisfies WordsTree;
