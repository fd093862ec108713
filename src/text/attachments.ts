import { inBoth } from "./in-both.ts";

/** Files with a complaint: what is taken, why one was not, what a list says of each. */
export const attachmentText = inBoth({
  title: { id: "Foto, rekaman, atau dokumen", en: "Photos, recordings or documents" },
  lead: {
    id: "Lampirkan bukti bila ada. Halaman ini boleh dilewati.",
    en: "Attach evidence if you have any. You may skip this page.",
  },
  label: { id: "Pilih berkas", en: "Choose files" },
  hint: {
    id: "Foto (JPEG, PNG, WebP), PDF, Word, Excel, teks, video atau suara (MP4, 3GP, M4A, OGG, MP3). Paling banyak {files} berkas, {each} MB satu berkas, {together} MB semuanya.",
    en: "Photos (JPEG, PNG, WebP), PDF, Word, Excel, text, video or sound (MP4, 3GP, M4A, OGG, MP3). At most {files} files, {each} MB each, {together} MB in all.",
  },
  hidden: {
    id: "Tempat, waktu, dan jenis ponsel yang tersembunyi dalam foto hanya dapat dibaca petugas yang menangani. Petugas lain mendapat salinan tanpa data itu; bila Anda anonim, semua petugas hanya mendapat salinan. Dokumen dan rekaman dapat dibuka petugas yang menangani dan pimpinan: periksa dahulu apakah nama Anda ada di dalamnya.",
    en: "Place, time and phone model hidden in a photo can be read only by the officer who handles it. Others get a copy without them; if you stay anonymous, everyone does. Documents and recordings can be opened by that officer and the leadership: check first whether your name is in them.",
  },
  add: { id: "Lampirkan", en: "Attach" },
  taken: { id: "Sudah dilampirkan", en: "Attached" },
  waiting: { id: "Ikut terkirim bersama pesan", en: "Will go with the message" },
  remove: { id: "Hapus", en: "Remove" },
  none: { id: "Tidak ada", en: "None" },
  section: { id: "Lampiran", en: "Files" },
  nameless: { id: "Lampiran", en: "File" },
  onlyFiles: { id: "Mengirim lampiran.", en: "Sending files." },
  optional: { id: "Lampiran (boleh kosong)", en: "Files (optional)" },
  original: { id: "Unduh asli", en: "Download original" },
  copy: { id: "Unduh salinan", en: "Download copy" },
  closed: {
    id: "Hanya untuk petugas yang menangani dan pimpinan",
    en: "Only for the officer who handles it and the leadership",
  },
  lost: { id: "Tidak dapat dibuka lagi", en: "Can no longer be opened" },
  preview: { id: "Pratinjau {name}", en: "Preview of {name}" },
  errorOf: { id: "“{name}” tidak dilampirkan: {why}", en: "“{name}” was not attached: {why}" },

  scan: {
    clean: { id: "diperiksa, tidak ditemukan virus", en: "scanned, no virus found" },
    not_scanned: { id: "belum diperiksa virus", en: "not scanned for viruses" },
    infected: { id: "dikarantina: mengandung virus", en: "in quarantine: holds a virus" },
  },

  troubles: {
    empty: { id: "berkasnya kosong. Pilih berkas lain.", en: "the file is empty. Choose another." },
    too_large: {
      id: "lebih besar dari {each} MB. Perkecil atau kirim bagiannya saja.",
      en: "it is larger than {each} MB. Make it smaller or send a part of it.",
    },
    not_accepted: {
      id: "jenis berkas ini tidak diterima. Kirim sebagai foto JPEG, PDF, atau jenis lain yang disebut di atas.",
      en: "this kind of file is not accepted. Send it as a JPEG photo, a PDF or another kind named above.",
    },
    two_formats: {
      id: "berkas ini berisi dua jenis sekaligus. Simpan ulang, lalu lampirkan lagi.",
      en: "this file is of two kinds at once. Save it anew and attach it again.",
    },
    unpacks_too_large: {
      id: "isinya terlalu besar setelah dibuka. Kirim sebagai PDF.",
      en: "it becomes too large once unpacked. Send it as a PDF.",
    },
    too_many_pixels: {
      id: "gambarnya terlalu besar. Perkecil sampai di bawah 64 megapiksel.",
      en: "the picture is too large. Make it smaller than 64 megapixels.",
    },
    damaged: { id: "berkasnya rusak. Coba berkas aslinya.", en: "the file is damaged. Try the original." },
    macros: {
      id: "dokumen berisi program (makro). Kirim sebagai PDF.",
      en: "the document holds a program (macros). Send it as a PDF.",
    },
    too_many: {
      id: "sudah ada {files} berkas. Hapus salah satu, atau kirim sisanya nanti lewat pesan.",
      en: "there are {files} files already. Remove one, or send the rest later with a message.",
    },
    too_much: {
      id: "semua berkas bersama lebih dari batas. Hapus salah satu, atau kirim nanti lewat pesan.",
      en: "all files together are over the limit. Remove one, or send it later with a message.",
    },
    no_room: {
      id: "kami sedang tidak dapat menyimpan berkas. Kirim pengaduan tanpa berkas ini; Anda dapat menyusulkannya lewat pesan.",
      en: "we cannot store files at the moment. Send the complaint without it; you can add it later with a message.",
    },
    cut_off: { id: "pengirimannya terputus. Lampirkan sekali lagi.", en: "sending it broke off. Attach it once more." },
  },
});
