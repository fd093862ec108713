import type { WordsTree } from "../words.ts";

/** What is said of each sort of audit event about an account. */
export const accountAuditText = {
  person_added: { id: "Menambahkan orang ini sebagai {role}", en: "Added this person as {role}" },
  person_invited: {
    id: "Membuat tautan sekali pakai untuk menyetel kata sandi",
    en: "Made a one-time link that sets the password",
  },
  password_set_by_link: {
    id: "Menyetel kata sandi lewat tautan sekali pakai",
    en: "Set the password by a one-time link",
  },
  person_disabled: { id: "Menonaktifkan", en: "Disabled" },
  person_enabled: { id: "Mengaktifkan lagi", en: "Enabled again" },
  role_changed: { id: "Mengubah peran dari {from} menjadi {to}", en: "Changed the role from {from} to {to}" },
  post_changed: { id: "Mengubah jabatan dari “{from}” menjadi “{to}”", en: "Changed the post from “{from}” to “{to}”" },
  person_corrected: { id: "Membetulkan {parts}", en: "Corrected the {parts}" },
  qualification_recorded: { id: "Mencatat kualifikasi", en: "Recorded qualifications" },
  second_step_set_up: { id: "Memasang langkah kedua saat masuk", en: "Set up the second step of signing in" },
  second_step_reset: { id: "Menyetel ulang langkah kedua", en: "Reset the second step" },
  outside_sign_in_linked: { id: "Menghubungkan akun masuk kantor", en: "Linked the office's own sign-in" },
  token_made: { id: "Membuat token API", en: "Made an API token" },
  acting_named: { id: "Menunjuk sebagai {kind}, {from} sampai {to}", en: "Named as {kind}, {from} to {to}" },
  acting_ended: { id: "Mengakhiri penunjukan sebagai Plh/Plt", en: "Ended their acting (Plh/Plt)" },
} as const satisfies WordsTree;

export const auditText = {
  history: { id: "Riwayat", en: "History" },
  historyLead: {
    id: "Yang dilakukan pada akun ini, yang terbaru di atas.",
    en: "What was done to this account, the latest first.",
  },
  none: { id: "Belum ada yang tercatat.", en: "Nothing is on record yet." },
  commandLine: { id: "Baris perintah", en: "Command line" },
  name: { id: "nama", en: "name" },
  email: { id: "email", en: "e-mail" },
  and: { id: " dan ", en: " and " },
} as const satisfies WordsTree;
