import type { WordsTree } from "../words.ts";

export const searchText = {
  title: { id: "Cari pengaduan", en: "Search complaints" },
  label: { id: "Kata, nomor, nama, telepon, email", en: "Words, number, name, phone, e-mail" },
  labelWords: { id: "Kata atau nomor", en: "Words or number" },
  go: { id: "Cari", en: "Search" },
  back: { id: "Daftar kerja", en: "Worklist" },
  one: { id: "1 pengaduan ditemukan", en: "1 complaint found" },
  count: { id: "{count} pengaduan ditemukan, yang terbaru di atas", en: "{count} complaints found, the newest on top" },
  cut: {
    id: "Kata ini sering dipakai. Ini 1.000 pengaduan terbaru; tambahkan kata lain untuk menemukan yang lebih lama.",
    en: "This word is common. These are the newest 1,000 complaints; add another word to find older ones.",
  },
  from: {
    submission: { id: "Isi pengaduan", en: "Submission" },
    message: { id: "Percakapan", en: "Conversation" },
    note: { id: "Catatan internal", en: "Internal note" },
  },
  foundBy: { id: "Ditemukan dari", en: "Found by" },
  by: {
    name: { id: "nama pengadu", en: "the complainant’s name" },
    phone: { id: "nomor telepon pengadu", en: "the complainant’s phone number" },
    email: { id: "alamat email pengadu", en: "the complainant’s e-mail address" },
    registerNumber: { id: "nomor agenda", en: "the register number" },
  },
  lodged: { id: "masuk {when}", en: "lodged {when}" },
  more: { id: "Berikutnya", en: "Next" },
  fewer: { id: "Sebelumnya", en: "Previous" },
  beginTitle: { id: "Apa yang dicari?", en: "What are you looking for?" },
  begin: {
    id: "Cari di semua yang pernah ditulis: isi pengaduan, percakapan, jawaban, catatan. Imbuhan tidak berpengaruh, dan salah ketik dicarikan yang mirip.",
    en: "Search everything that was ever written: submissions, conversations, responses, notes. Endings of words do not matter, and for a mistyped word similar ones are tried.",
  },
  noneTitle: { id: "Tidak ditemukan", en: "Nothing found" },
  none: {
    id: "Tidak ada pengaduan dengan semua kata itu. Coba lebih sedikit kata. Nama harus ditulis per kata utuh; telepon dan email harus lengkap.",
    en: "No complaint has all those words. Try fewer. Names are found by whole words; phone and e-mail must be complete.",
  },
  similar: { id: "Pengaduan serupa", en: "Similar complaints" },
  answered: { id: "Dijawab: ", en: "Answered: " },
} as const satisfies WordsTree;
