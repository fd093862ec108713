import type { WordsTree } from "../../words.ts";

export const readingsText = {
  title: { id: "SOP dan bacaannya", en: "The SOP and its readings" },
  versions: { id: "Versi SOP", en: "Versions of the SOP" },
  version: { id: "Versi", en: "Version" },
  number: { id: "Nomor SOP", en: "Number of the SOP" },
  validFrom: { id: "Berlaku sejak", en: "In force from" },
  loadedBy: { id: "Dimuat oleh", en: "Loaded by" },
  byCommand: { id: "pengelola server, dengan perintah sop load", en: "the server's keeper, by the command sop load" },
  openUnder: { id: "Masih berjalan", en: "Still open" },
  inForce: { id: "berlaku", en: "in force" },
  versionsHint: {
    id: "Pengaduan tetap mengikuti versi saat ia disampaikan. Versi baru dimuat dari berkas; versi lama tidak pernah diubah.",
    en: "A complaint keeps the version it was lodged under. A new version is loaded from a file; an old one is never changed.",
  },
  readings: { id: "Bacaan", en: "Readings" },
  readingsLead: {
    id: "Di beberapa tempat SOP tidak jelas. Begini kami membacanya. Selama bacaan yang menentukan suatu batas waktu belum ditandatangani, keterlambatannya hanya terlihat oleh petugas.",
    en: "In some places the SOP is unclear. This is how we read it. While a reading that decides a time limit is not signed, lateness under it is seen by staff only.",
  },
  count: { id: "{signed} dari {all} bacaan ditandatangani.", en: "{signed} of {all} readings are signed." },
  one: { id: "Bacaan {number}", en: "Reading {number}" },
  proposed: { id: "usulan", en: "proposed" },
  signed: { id: "ditandatangani", en: "signed" },
  proposedOn: { id: "Diusulkan {day}.", en: "Proposed on {day}." },
  signedBy: { id: "Ditandatangani {by}, {day}.", en: "Signed by {by}, {day}." },
  reworded: {
    id: "Bunyi bacaan ini berubah sejak ditandatangani {by} pada {day}; tanda tangan itu tidak berlaku untuk bunyi yang baru.",
    en: "The words of this reading have changed since {by} signed it on {day}; that signature does not hold for the new words.",
  },
  open: { id: "Lihat", en: "See" },
  openToSign: { id: "Baca dan tandatangani", en: "Read and sign" },
  problem: { id: "Yang tidak jelas", en: "What is unclear" },
  reading: { id: "Dibaca sebagai", en: "Read as" },
  reason: { id: "Alasannya", en: "The reason" },
  effect: { id: "Yang ditentukannya", en: "What it decides" },
  decides: {
    receipt: {
      id: "Kapan penerimaan pengaduan terlambat (batas penerimaan).",
      en: "When receiving a complaint is late (limit for receipt).",
    },
    response: {
      id: "Kapan jawaban terlambat (batas jawaban).",
      en: "When the response is late (limit for the response).",
    },
    none: { id: "Tidak menyangkut batas waktu.", en: "It does not touch a time limit." },
  },
  clock: {
    receipt: { id: "penerimaan", en: "receipt" },
    response: { id: "jawaban", en: "the response" },
  },
  followsIf: { id: "Akibatnya bila ditandatangani", en: "What follows when it is signed" },
  follows: { id: "Akibatnya", en: "What follows" },
  nothingFollows: {
    id: "Tidak ada yang berubah bagi pengadu. Yang tercatat ialah bahwa kantor membaca SOP demikian.",
    en: "Nothing changes for complainants. What is recorded is that the office reads its SOP in this way.",
  },
  published: {
    id: "Semua bacaan yang menentukan batas {clock} sudah ditandatangani: keterlambatan {clock} diumumkan, juga kepada pengadu di halaman lacaknya. Sekarang {late} pengaduan melewati batas itu.",
    en: "All readings that decide the limit for {clock} are signed: lateness of {clock} is published, to complainants on their tracking pages too. Now {late} complaints are past that limit.",
  },
  wouldPublish: {
    id: "Ini bacaan terakhir yang menentukan batas {clock}. Sesudahnya keterlambatan {clock} diumumkan, juga kepada pengadu di halaman lacaknya. Sekarang {late} pengaduan melewati batas itu.",
    en: "This is the last reading that decides the limit for {clock}. After it, lateness of {clock} is published, to complainants on their tracking pages too. Now {late} complaints are past that limit.",
  },
  stillInside: {
    id: "Keterlambatan {clock} tetap hanya terlihat oleh petugas sampai bacaan {numbers} ditandatangani juga.",
    en: "Lateness of {clock} stays with staff until reading {numbers} is signed too.",
  },
  sign: { id: "Tandatangani bacaan ini", en: "Sign this reading" },
  signHint: {
    id: "Nama dan jabatan Anda serta tanggal hari ini tercatat dan tampil di halaman SOP untuk umum.",
    en: "Your name, post and today's date are recorded and shown on the public SOP page.",
  },
  onlyLeader: { id: "Hanya pimpinan yang dapat menandatangani.", en: "Only the leader can sign." },
  withdraw: { id: "Cabut tanda tangan", en: "Withdraw the signature" },
  withdrawHint: {
    id: "Bacaan ini menjadi usulan lagi; keterlambatan yang bergantung padanya tidak lagi diumumkan.",
    en: "The reading becomes a proposal again; lateness that rests on it is no longer published.",
  },
  inSop: {
    id: "Tanda tangan ini tertulis di dalam berkas SOP dan tidak dapat dicabut di sini.",
    en: "This signature is written in the SOP's file and can't be withdrawn here.",
  },
  doneSigned: { id: "Bacaan {number} ditandatangani", en: "Reading {number} is signed" },
  doneWithdrawn: {
    id: "Tanda tangan di bawah bacaan {number} dicabut",
    en: "The signature under reading {number} is withdrawn",
  },
  all: { id: "Semua bacaan", en: "All readings" },
  wasSigned: { id: "{name} menandatangani", en: "{name} signed it" },
  wasWithdrawn: { id: "{name} mencabut tanda tangan", en: "{name} withdrew the signature" },
} as const satisfies WordsTree;
