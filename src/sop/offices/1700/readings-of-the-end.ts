import type { Reading } from "#sop/types.ts";
import { proposedOn } from "./proposed-on.ts";

/** How a complaint ends, and what follows an answer. */
export const readingsOfTheEnd: readonly Reading[] = [
  {
    id: "no-rating",
    number: 26,
    problem: { id: "Pengguna layanan tidak memberi penilaian.", en: "No rating is given." },
    reading: {
      id: "Setelah jawaban sampai ditunggu 10 hari kerja, diingatkan satu kali, lalu “Selesai tanpa penilaian”; tidak masuk rata-rata, tingkat tanggapannya dilaporkan.",
      en: "After delivery 10 working days are waited, with one reminder, then “Closed without a rating”; left out of averages, the response rate is reported.",
    },
    reason: {
      id: "SOP: pengguna yang menutup; LAPOR! menutup setelah 10 hari kerja.",
      en: "SOP: the user closes; LAPOR! closes after 10 working days.",
    },
    proposedOn,
  },
  {
    id: "objection",
    number: 28,
    problem: {
      id: "Pengguna layanan tidak puas: dibuka kembali, banding?",
      en: "The user is not satisfied: reopening, appeal?",
    },
    reading: {
      id: "Sanggahan satu kali, sampai 10 hari kerja setelah jawaban sampai atau setelah ditutup, mana yang lebih akhir; sesudahnya ditunjukkan Ombudsman.",
      en: "An objection once, until 10 working days after being told or after closing, whichever is later; then the Ombudsman is named.",
    },
    reason: { id: "ISO 10002 butir 7.9; UU 25/2009.", en: "ISO 10002 clause 7.9; Law 25/2009." },
    proposedOn,
    clocks: ["response"],
  },
  {
    id: "rating-scale",
    number: 29,
    problem: { id: "Skala penilaian tidak disebut.", en: "The rating scale is not given." },
    reading: {
      id: "1 sampai 4 dengan kata-kata SKM (Tidak Baik sampai Sangat Baik) dan umpan balik bebas.",
      en: "1 to 4 with the words of the SKM survey (Not Good to Very Good) and free text.",
    },
    reason: {
      id: "Dapat diubah menjadi IKM; aplikasi BPS yang lama memakai beberapa butir.",
      en: "It converts to the IKM index; older BPS applications use several items.",
    },
    proposedOn,
  },
  {
    id: "incomplete-and-other-ends",
    number: 30,
    problem: {
      id: "Tidak lengkap, bukan kewenangan, ganda, kasar, dicabut: tidak ada langkahnya.",
      en: "Incomplete, outside authority, duplicate, abusive, withdrawn: no step.",
    },
    reading: {
      id: "Tahap tersendiri, masing-masing dengan alasan dan pemberitahuan; hitungan berhenti hanya selama menunggu kelengkapan, dan diperlihatkan.",
      en: "Stages of their own, each with a reason and a notice; the clock stops only while waiting for completion, shown openly.",
    },
    reason: { id: "Aturan kelengkapan UU 25/2009.", en: "The completeness rule of Law 25/2009." },
    proposedOn,
    clocks: ["response"],
  },
  {
    id: "information-request",
    number: 40,
    problem: {
      id: "Permintaan informasi (LAPOR! 5 hari kerja; PPID 10 + 7 hari kerja) datang sebagai pengaduan.",
      en: "An information request (LAPOR! 5 working days; PPID 10 + 7) arrives as a complaint.",
    },
    reading: {
      id: "Digolongkan ulang; golongan LAPOR! dengan 5 hari kerja tetap memakai batas yang lebih pendek.",
      en: "It is reclassified; the LAPOR! class with 5 working days keeps the shorter limit.",
    },
    reason: { id: "Aturan luar lebih ketat.", en: "The outer rule is stricter." },
    proposedOn,
  },
];
