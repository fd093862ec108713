import type { WordsTree } from "../../words.ts";

export const noticesText = {
  title: { id: "Pemberitahuan", en: "Notices" },
  lead: {
    id: "Surat yang dikirim sendiri kepada pengadu pada setiap saat penting. Bunyinya dari SOP, kecuali kantor menulis yang lain.",
    en: "What is sent to complainants by itself at each important moment. The words are the SOP's, unless the office writes others.",
  },
  frontLead: {
    id: "Bunyi surat yang dikirim sendiri kepada pengadu, dalam dua bahasa, dengan contohnya.",
    en: "The words of what is sent to complainants, in both languages, with an example.",
  },
  own: { id: "kata kantor", en: "the office's words" },
  ofSop: { id: "kata SOP", en: "the SOP's words" },
  open: { id: "Lihat", en: "See" },
  openToChange: { id: "Lihat dan ubah", en: "See and change" },
  all: { id: "Semua pemberitahuan", en: "All notices" },
  preview: { id: "Contoh", en: "Example" },
  previewHint: {
    id: "Dengan pengaduan karangan; nomor, kode, dan tanggalnya bukan milik siapa pun.",
    en: "With an invented complaint; its number, code and dates are nobody's.",
  },
  inLanguage: { id: { id: "Bahasa Indonesia", en: "Indonesian" }, en: { id: "Bahasa Inggris", en: "English" } },
  change: { id: "Ubah bunyinya", en: "Change the words" },
  subject: { id: "Judul", en: "Subject" },
  body: { id: "Isi", en: "Text" },
  must: { id: "Harus menyebut: {fields}.", en: "It must name: {fields}." },
  mustHint: {
    id: "Kata di dalam kurung kurawal ganda diisi saat dikirim. Kedua bahasa harus menyebut hal yang sama.",
    en: "Words in double braces are filled in when it is sent. Both languages must name the same things.",
  },
  show: { id: "Lihat contohnya dahulu", en: "Show the example first" },
  save: { id: "Simpan", en: "Save" },
  saved: {
    id: "Tersimpan. Berlaku untuk yang dikirim mulai sekarang.",
    en: "Saved. It holds for what is sent from now on.",
  },
  unsaved: { id: "Contoh ini belum disimpan.", en: "This example is not saved yet." },
  back: { id: "Kembali ke kata SOP", en: "Back to the SOP's words" },
  backHint: { id: "Bunyi sekarang tetap ada di riwayat.", en: "The present words stay in the history." },
  wasSaved: { id: "{name} menulis: {text}", en: "{name} wrote: {text}" },
  wasBack: { id: "{name} mengembalikan ke kata SOP", en: "{name} put it back to the SOP's words" },
  wrong: {
    "notice-field-known": { id: "Tidak dikenal: {field}.", en: "Not known: {field}." },
    "notice-field-needed": { id: "Belum disebut: {field}.", en: "Not named yet: {field}." },
    "notice-code-once": {
      id: "Kode lacak hanya disebut sekali, dalam tanda terima.",
      en: "The tracking code is told once, in the proof of lodging.",
    },
    "notice-fields-same": {
      id: "Kedua bahasa harus menyebut hal yang sama di dalam kurung.",
      en: "Both languages must name the same things in braces.",
    },
    empty: { id: "Tulis judul dan isinya dalam kedua bahasa.", en: "Write subject and text in both languages." },
    long: { id: "Judul paling panjang 200 huruf, isi 10.000.", en: "At most 200 letters of subject, 10,000 of text." },
  },
  sample: {
    subject: { id: "Antrean loket terlalu lama", en: "Waiting too long at the counter" },
    text: {
      id: "Kami sudah menambah satu loket sejak Senin. Terima kasih atas pengaduan Anda.",
      en: "We have opened one more counter since Monday. Thank you for your complaint.",
    },
    to: { id: "Dinas Kependudukan dan Pencatatan Sipil", en: "the Population and Civil Registration Office" },
  },
} as const satisfies WordsTree;
