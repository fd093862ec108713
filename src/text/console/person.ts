import type { WordsTree } from "../words.ts";

/** The page of one person, for administrators. */
export const personText = {
  change: { id: "Data, peran, dan kualifikasi", en: "Details, role and qualifications" },
  correct: { id: "Nama dan email", en: "Name and e-mail" },
  correctLead: {
    id: "Untuk membetulkan salah tulis atau alamat yang berganti. Email baru langsung dipakai untuk masuk, dengan kata sandi yang sama: semua sesi orang itu berakhir, dan tautan sekali pakai yang belum dipakai tidak berlaku lagi. Yang lama dan yang baru tercatat di riwayat.",
    en: "To put right a slip of the pen or an address that changed. A new e-mail is used to sign in at once, with the same password: all sessions of that person end, and a one-time link not yet used stops working. The old and the new are kept in the history.",
  },
  correctSubmit: { id: "Simpan nama dan email", en: "Save name and e-mail" },
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
