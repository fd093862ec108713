import type { WordsTree } from "../words.ts";

export const staffText = {
  title: { id: "Staf", en: "Staff" },
  lead: { id: "Siapa yang dapat masuk ke konsol, dan sebagai apa.", en: "Who can enter the console, and as what." },
  name: { id: "Nama", en: "Name" },
  email: { id: "Surel", en: "E-mail" },
  role: { id: "Peran", en: "Role" },
  post: { id: "Jabatan", en: "Post" },
  state: { id: "Keadaan", en: "State" },
  active: { id: "Aktif", en: "Active" },
  invited: { id: "Diundang, belum masuk", en: "Invited, has not signed in" },
  disabled: { id: "Dinonaktifkan", en: "Disabled" },
  disable: { id: "Nonaktifkan", en: "Disable" },
  enable: { id: "Aktifkan lagi", en: "Enable again" },
  you: { id: "Anda", en: "You" },
  verbs: { id: "Ubah", en: "Change" },
  add: { id: "Tambah orang", en: "Add a person" },
  addLead: {
    id: "Orang itu membuat kata sandinya sendiri lewat tautan sekali pakai.",
    en: "They choose their own password by a one-time link.",
  },
  nameHint: { id: "Nama lengkap, seperti di surat dinas.", en: "Full name, as in official letters." },
  emailHint: { id: "Dipakai untuk masuk.", en: "Used to sign in." },
  postHint: { id: "Misalnya: Statistisi Ahli Pertama.", en: "For example: Statistician." },
  roleHint: { id: "Peran menentukan apa yang dapat dilakukan.", en: "The role decides what they can do." },
  submit: { id: "Tambahkan dan buat tautan", en: "Add and make the link" },
  linkTitle: { id: "Tautan untuk {name}", en: "Link for {name}" },
  linkBody: {
    id: "Kirimkan tautan ini kepada orangnya. Tautan hanya ditampilkan sekali, dan hanya dapat dipakai sekali.",
    en: "Give this link to the person. It is shown only once, and works only once.",
  },
  nameNeeded: { id: "Isi nama.", en: "Enter a name." },
  emailNeeded: {
    id: "Isi alamat surel, seperti nama@bps.go.id.",
    en: "Enter an e-mail address, such as name@bps.go.id.",
  },
  roleNeeded: { id: "Pilih peran.", en: "Choose a role." },
  postNeeded: { id: "Isi jabatan.", en: "Enter a post." },
  taken: { id: "Surel ini sudah dipakai orang lain.", en: "This e-mail address is already used by someone." },
  lastAdministrator: {
    id: "Ini administrator terakhir yang aktif. Tambahkan administrator lain lebih dulu.",
    en: "This is the last active administrator. Add another one first.",
  },
  none: {
    id: "Belum ada orang lain. Tambahkan petugas layanan lebih dulu, lalu pimpinan.",
    en: "Nobody else yet. Add a service officer first, then a leader.",
  },
} as const satisfies WordsTree;
