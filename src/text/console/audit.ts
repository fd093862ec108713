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

/** What is said of every other sort. */
export const otherAuditText = {
  handed_over: { id: "Menyerahkan pekerjaan orang ini kepada {to}", en: "Handed this person's work over to {to}" },
  assigned_without_qualification: {
    id: "Menugaskan orang yang kualifikasi SOP-nya belum lengkap",
    en: "Assigned somebody who lacks qualifications of the SOP",
  },
  identity_revealed: { id: "Membuka identitas pengadu", en: "Revealed the complainant's identity" },
  attachment_opened: { id: "Membuka lampiran seperti aslinya", en: "Opened an attachment as it was sent" },
  intake_opened: { id: "Membuka e-mail asli", en: "Opened an original e-mail" },
  intake_decided: { id: "Memutuskan kiriman masuk: {as}", en: "Decided what came in: {as}" },
  intake_taken_back: {
    id: "Mengembalikan kiriman masuk yang sudah disisihkan",
    en: "Took back what had been set aside",
  },
  letter_sent_again: { id: "Mengirim lagi surat yang tidak sampai", en: "Sent a letter again that did not arrive" },
  persons_joined: {
    id: "Menyatakan pengadunya orang yang sama dengan pengadu lain",
    en: "Said that its complainant is the same person as another",
  },
  persons_parted: {
    id: "Menarik kembali bahwa pengadunya orang yang sama dengan pengadu lain",
    en: "Took back that its complainant is the same person as another",
  },
  words_erased: { id: "Menghapus kata-kata menurut ketentuan", en: "Erased words as the law asks" },
  setting_changed: { id: "Mengubah pengaturan: {kind}", en: "Changed a setting: {kind}" },
} as const satisfies WordsTree;

/** The sorts by name, to choose one from. */
export const auditKindText = {
  person_added: { id: "Orang ditambahkan", en: "Person added" },
  person_invited: { id: "Tautan sekali pakai dibuat", en: "One-time link made" },
  password_set_by_link: { id: "Kata sandi disetel", en: "Password set" },
  person_disabled: { id: "Orang dinonaktifkan", en: "Person disabled" },
  person_enabled: { id: "Orang diaktifkan lagi", en: "Person enabled again" },
  role_changed: { id: "Peran diubah", en: "Role changed" },
  post_changed: { id: "Jabatan diubah", en: "Post changed" },
  person_corrected: { id: "Nama atau email dibetulkan", en: "Name or e-mail corrected" },
  qualification_recorded: { id: "Kualifikasi dicatat", en: "Qualifications recorded" },
  second_step_set_up: { id: "Langkah kedua dipasang", en: "Second step set up" },
  second_step_reset: { id: "Langkah kedua disetel ulang", en: "Second step reset" },
  outside_sign_in_linked: { id: "Akun masuk kantor dihubungkan", en: "Office's own sign-in linked" },
  token_made: { id: "Token API dibuat", en: "API token made" },
  acting_named: { id: "Plh/Plt ditunjuk", en: "Acting (Plh/Plt) named" },
  acting_ended: { id: "Plh/Plt diakhiri", en: "Acting (Plh/Plt) ended" },
  handed_over: { id: "Pekerjaan diserahkan", en: "Work handed over" },
  assigned_without_qualification: { id: "Ditugaskan tanpa kualifikasi", en: "Assigned without qualifications" },
  identity_revealed: { id: "Identitas dibuka", en: "Identity revealed" },
  attachment_opened: { id: "Lampiran asli dibuka", en: "Original attachment opened" },
  intake_opened: { id: "E-mail asli dibuka", en: "Original e-mail opened" },
  intake_decided: { id: "Kiriman masuk diputuskan", en: "What came in was decided" },
  intake_taken_back: { id: "Kiriman masuk dikembalikan", en: "What came in was taken back" },
  letter_sent_again: { id: "Surat dikirim lagi", en: "Letter sent again" },
  persons_joined: { id: "Pengadu disatukan", en: "Complainants joined" },
  persons_parted: { id: "Pengadu dipisahkan lagi", en: "Complainants parted" },
  words_erased: { id: "Kata-kata dihapus", en: "Words erased" },
  setting_changed: { id: "Pengaturan diubah", en: "Setting changed" },
} as const satisfies WordsTree;

/** What sort of setting was changed, and what something that came in was decided to be. */
export const auditedWords = {
  reading: { id: "bacaan SOP", en: "a reading of the SOP" },
  calendar: { id: "hari libur dan jam layanan", en: "days off and service hours" },
  text: { id: "teks baku", en: "a standard text" },
  notice: { id: "pemberitahuan", en: "a notice" },
  office: { id: "data kantor", en: "the office's details" },
  complaint: { id: "pengaduan baru", en: "a new complaint" },
  message: { id: "pesan pada pengaduan", en: "a message on a complaint" },
  dismissed: { id: "bukan untuk kami", en: "not for us" },
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
  /** One thing that was corrected. */
  corrected: { id: "{part} dari “{from}” menjadi “{to}”", en: "{part} from “{from}” to “{to}”" },
  and: { id: " dan ", en: " and " },
} as const satisfies WordsTree;
