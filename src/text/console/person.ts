import type { WordsTree } from "../words.ts";

/** The page of one person, for administrators. */
export const personText = {
  change: { id: "Peran dan kualifikasi", en: "Role and qualifications" },
  role: { id: "Peran dan jabatan", en: "Role and post" },
  roleLead: { id: "Berlaku mulai klik berikutnya orang itu.", en: "Holds from that person's next click." },
  roleSubmit: { id: "Simpan peran", en: "Save the role" },
  saved: { id: "Tersimpan.", en: "Saved." },
  qualifications: { id: "Kualifikasi pelaksana", en: "Qualifications of executors" },
  qualificationsLead: {
    id: "Diminta SOP kantor ini ({number}). Centang yang sudah diperiksa. Menugaskan orang yang belum memenuhi semuanya tetap bisa, dengan peringatan, dan tercatat.",
    en: "Asked by this office's SOP ({number}). Tick what was checked. Assigning somebody who lacks one still works, with a warning, and is on record.",
  },
  none: { id: "SOP kantor ini tidak meminta kualifikasi.", en: "This office's SOP asks for no qualifications." },
  trainedOn: { id: "Tanggal pelatihan prosedur (bila ada)", en: "Date of training in the procedure (if any)" },
  trainedOnWrong: {
    id: "Tanggal itu belum terjadi, atau salah tulis.",
    en: "That date has not come yet, or is mistyped.",
  },
  qualificationsSubmit: { id: "Simpan kualifikasi", en: "Save the qualifications" },
  secondStep: { id: "Langkah kedua saat masuk", en: "Second step when signing in" },
  on: { id: "Terpasang.", en: "It is set up." },
  off: { id: "Belum dipasang.", en: "It is not set up." },
  reset: { id: "Setel ulang langkah kedua", en: "Reset the second step" },
  resetLead: {
    id: "Hanya bila ponsel dan kode cadangan orang itu hilang. Pastikan dulu bahwa yang meminta memang orangnya. Semua sesinya berakhir, dan penyetelan ulang tercatat.",
    en: "Only when that person's phone and backup codes are lost. Make sure first that it is really them who ask. All their sessions end, and the reset is on record.",
  },
  own: {
    id: "Langkah kedua Anda sendiri disetel ulang oleh administrator lain.",
    en: "Your own second step is reset by another administrator.",
  },
  back: { id: "Kembali ke daftar staf", en: "Back to the list of staff" },
  lacking: { id: "kualifikasi SOP belum lengkap", en: "lacks qualifications of the SOP" },
} as const satisfies WordsTree;
