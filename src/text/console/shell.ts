import type { WordsTree } from "../words.ts";

/** What stands around every page of the console. */
export const shellText = {
  console: { id: "Konsol petugas", en: "Staff console" },
  navigation: { id: "Menu utama", en: "Main menu" },
  leader: { id: "Untuk pimpinan", en: "For leadership" },
  worklist: { id: "Daftar kerja", en: "Worklist" },
  counter: { id: "Loket", en: "Counter" },
  procedure: { id: "SOP", en: "SOP" },
  reports: { id: "Laporan", en: "Reports" },
  handOver: { id: "Serah terima", en: "Hand-over" },
  reveals: { id: "Pembukaan identitas", en: "Identities revealed" },
  audit: { id: "Jejak audit", en: "Audit trail" },
  channels: { id: "Kanal", en: "Channels" },
  staff: { id: "Staf", en: "Staff" },
  settings: { id: "Pengaturan", en: "Settings" },
  signedInAs: { id: "Masuk sebagai", en: "Signed in as" },
  signOut: { id: "Keluar", en: "Sign out" },
  skip: { id: "Langsung ke isi", en: "Skip to the content" },
  notFoundTitle: { id: "Halaman tidak ditemukan", en: "Page not found" },
  notFoundBody: {
    id: "Alamat ini tidak ada, atau bukan untuk Anda. Periksa nomor pengaduannya, atau kembali ke daftar kerja.",
    en: "This address does not exist, or is not for you. Check the complaint's number, or go back to the worklist.",
  },
  notAllowedTitle: { id: "Bukan untuk peran Anda", en: "Not for your role" },
  notAllowedBody: {
    id: "Halaman ini tidak termasuk tugas peran Anda. Bila seharusnya termasuk, mintalah administrator memeriksa peran Anda.",
    en: "This page is not part of your role. If it should be, ask an administrator to check your role.",
  },
  tooLargeTitle: { id: "Terlalu panjang", en: "Too long" },
  tooLargeBody: {
    id: "Isian ini lebih panjang daripada yang dapat kami simpan. Kembali ke halaman sebelumnya: tulisan Anda masih ada di sana. Persingkat, lalu kirim lagi.",
    en: "This is longer than what we can keep. Go back to the page before: what you wrote is still there. Shorten it and send it again.",
  },
  home: { id: "Ke halaman awal konsol", en: "To the console's first page" },
} as const satisfies WordsTree;
