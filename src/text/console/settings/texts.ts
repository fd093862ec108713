import type { WordsTree } from "../../words.ts";

export const textsText = {
  title: { id: "Teks baku", en: "Standard texts" },
  lead: {
    id: "Teks yang dapat disisipkan petugas ke dalam jawaban, permintaan kelengkapan, dan pesan. Kata di dalam kurung kurawal diisi sendiri dari pengaduannya.",
    en: "Texts that officers can put into responses, inquiries and messages. Words in braces are filled in from the complaint.",
  },
  emptyTitle: { id: "Belum ada teks baku", en: "No standard text yet" },
  emptyBody: {
    id: "Tulis di sini kalimat yang sering dipakai, misalnya cara mengunduh data atau dokumen apa yang diperlukan. Petugas lalu tinggal memilihnya.",
    en: "Write down what is often said, such as how to download data or which documents are needed. Officers then only choose it.",
  },
  add: { id: "Tambah teks", en: "Add a text" },
  change: { id: "Ubah", en: "Change" },
  titleLabel: { id: "Judul", en: "Title" },
  titleHint: { id: "Untuk petugas saat memilih; tidak dikirim.", en: "For officers who choose; it is not sent." },
  textLabel: { id: "Teks bahasa Indonesia", en: "Indonesian text" },
  textEnLabel: { id: "Teks bahasa Inggris", en: "English text" },
  textEnHint: {
    id: "Dipakai bagi pengadu yang memakai bahasa Inggris.",
    en: "Used for complainants who use English.",
  },
  fields: { id: "Yang dapat diisi sendiri", en: "What can be filled in" },
  field: {
    nama: { id: "sapaan Bapak/Ibu; nama pengadu tetap tersamar", en: "a form of address; the name stays masked" },
    nomor: { id: "nomor pengaduan", en: "the complaint's reference" },
    agenda: { id: "nomor agenda", en: "the register number" },
    perihal: { id: "judul pengaduan", en: "the complaint's subject" },
    batas: { id: "batas waktu jawaban", en: "the due date of the response" },
    kantor: { id: "nama kantor", en: "the office's name" },
    petugas: { id: "nama petugas yang menulis", en: "the name of the officer who writes" },
  },
  save: { id: "Simpan", en: "Save" },
  saved: { id: "Tersimpan.", en: "Saved." },
  remove: { id: "Tidak dipakai lagi", en: "Out of use" },
  removeHint: {
    id: "Teks ini tidak lagi ditawarkan. Riwayatnya tetap ada, dan teks ini dapat dipakai lagi.",
    en: "The text is not offered any more. Its history stays, and it can be taken into use again.",
  },
  retired: { id: "Tidak dipakai lagi ({count})", en: "Out of use ({count})" },
  isRetired: { id: "tidak dipakai lagi", en: "out of use" },
  useAgain: { id: "Pakai lagi", en: "Take into use again" },
  openRetired: { id: "Lihat riwayat dan pakai lagi", en: "See its history and take it into use again" },
  all: { id: "Semua teks baku", en: "All standard texts" },
  wasSaved: { id: "{name} menulis: {text}", en: "{name} wrote: {text}" },
  wasRemoved: { id: "{name} menghentikan pemakaiannya", en: "{name} took it out of use" },
  wrong: {
    title: { id: "Tulis judulnya, paling panjang 100 huruf.", en: "Write a title of at most 100 letters." },
    text: {
      id: "Tulis teksnya dalam bahasa Indonesia.",
      en: "Write the text in Indonesian.",
    },
    long: { id: "Paling panjang 10.000 huruf.", en: "At most 10,000 letters." },
    unknown: { id: "Kata ini tidak dikenal di dalam kurung: {names}.", en: "Not known in braces: {names}." },
  },
  frontLead: {
    id: "Kalimat yang sering dipakai dalam jawaban dan pesan, terisi sendiri dari pengaduannya.",
    en: "What is often said in responses and messages, filled in from the complaint.",
  },
  pick: {
    label: { id: "Sisipkan teks baku", en: "Put in a standard text" },
    none: { id: "Pilih teks", en: "Choose a text" },
    insert: { id: "Sisipkan", en: "Put it in" },
    done: {
      id: "Teks disisipkan di akhir. Periksa sebelum dikirim.",
      en: "The text was put in at the end. Look at it before sending.",
    },
  },
  preview: { id: "Contoh", en: "Example" },
  previewHint: {
    id: "Diisi dari pengaduan karangan. Pengadu yang memakai bahasa Inggris menerima teks Inggrisnya; bila tidak ada, yang Indonesia.",
    en: "Filled from an invented complaint. Complainants who use English get the English text; where there is none, the Indonesian one.",
  },
  show: { id: "Lihat contohnya dahulu", en: "Show the example first" },
  unsaved: { id: "Contoh ini belum disimpan.", en: "This example is not saved yet." },
} as const satisfies WordsTree;
