import type { Reading } from "#sop/types.ts";
import { proposedOn } from "./proposed-on.ts";

/** How limits and hours are read. */
export const readingsOfTime: readonly Reading[] = [
  {
    id: "two-limits-around-receiving",
    number: 2,
    problem: {
      id: "Ada dua batas di sekitar langkah 5: 1 jam dan 30 menit.",
      en: "There are two limits around step 5: 1 hour and 30 minutes.",
    },
    reading: {
      id: "30 menit ialah waktu pengguna layanan menulis atau bercerita (4a); 1 jam ialah waktu petugas mencatat dan menyatakan menerima (5).",
      en: "30 minutes is the service user's time to write or tell (4a); 1 hour is the officer's time to register and acknowledge (5).",
    },
    reason: {
      id: "Tiap batas berdiri di barisnya sendiri dengan pelaksananya sendiri.",
      en: "Each limit stands in its own row with its own executor.",
    },
    proposedOn,
    clocks: ["receipt"],
  },
  {
    id: "start-of-the-hour",
    number: 3,
    problem: { id: "Sejak kapan 1 jam itu berjalan?", en: "From when does the 1 hour run?" },
    reading: {
      id: "Sejak pengaduan disampaikan, dihitung dalam menit layanan: berhenti di luar jam layanan.",
      en: "From lodging, counted in service minutes: it pauses outside service hours.",
    },
    reason: {
      id: "Email pukul 22.00 tidak mungkin diterima pukul 23.00. Waktu nyatanya tetap dicatat.",
      en: "An e-mail of 22.00 cannot be received by 23.00. The wall time is recorded too.",
    },
    proposedOn,
    clocks: ["receipt"],
  },
  {
    id: "the-hour-online",
    number: 4,
    problem: { id: "Apakah 1 jam berlaku juga untuk pengaduan online?", en: "Does the 1 hour hold online too?" },
    reading: {
      id: "Ya, dengan hitungan yang sama sejak kantor dapat melihat pengaduan itu; untuk LAPOR! sejak disposisinya terlihat.",
      en: "Yes, by the same clock from the moment the office can see the complaint; for LAPOR! from when the referral is visible.",
    },
    reason: {
      id: "Langkah 5 sampai 8 tidak membedakan sarana.",
      en: "Steps 5 to 8 make no difference between channels.",
    },
    proposedOn,
    clocks: ["receipt"],
  },
  {
    id: "one-limit-of-ten-days",
    number: 6,
    problem: {
      id: "Satu batas 10 hari kerja, atau dua (telaah 10 dan pimpinan 10)?",
      en: "One limit of 10 working days, or two (review 10 and leadership 10)?",
    },
    reading: {
      id: "Satu jumlah 10 hari kerja untuk setiap pengaduan; waktu menunggu pimpinan termasuk di dalamnya. Bacaan lain yang ditandatangani dapat memberi sampai 10 hari kerja sejak eskalasi.",
      en: "One total of 10 working days for every complaint; waiting for the leadership runs inside it. Another signed reading may give up to 10 working days from escalation.",
    },
    reason: {
      id: "Memenuhi kedua cara baca; keterangannya mengulang angka yang sama tanpa kata tambahan.",
      en: "It satisfies both readings; the remark repeats the same number without saying that it is additional.",
    },
    proposedOn,
    clocks: ["response"],
  },
  {
    id: "no-shorter-limit",
    number: 7,
    problem: { id: "Adakah batas lebih pendek tanpa pimpinan?", en: "Is there a shorter limit without leadership?" },
    reading: {
      id: "Tidak ada angkanya: 10 hari kerja ialah batas tertinggi bagi semua. Kantor boleh memasang target sendiri, tetapi tidak ditampilkan sebagai batas SOP.",
      en: "No number is given: 10 working days is the ceiling for all. The office may set itself a target, never shown as a limit of the SOP.",
    },
    reason: { id: "Aturan yang tidak tertulis tidak diada-adakan.", en: "What is not written is not invented." },
    proposedOn,
  },
  {
    id: "day-zero",
    number: 8,
    problem: { id: "Hari kerja mana yang dihitung pertama?", en: "Which working day counts first?" },
    reading: {
      id: "Hari kerja saat pengaduan disampaikan ialah hari 0. Yang masuk pada atau setelah jam tutup atau pada hari libur: hari kerja berikutnya hari 0. Yang masuk sebelum jam buka pada hari kerja: hari itu. Klik petugas tidak memulai hitungan.",
      en: "The working day of lodging is day 0. Lodged at or after closing time or on a day off: the next working day is day 0. Lodged before opening on a working day: that day. Never the officer's own click.",
    },
    reason: {
      id: "Begitulah hari lazim dihitung; penerimaan yang terlambat tidak boleh memperpanjang batas petugas sendiri.",
      en: "Days are usually counted so; a late receipt must not lengthen the officer's own limit.",
    },
    proposedOn,
    clocks: ["response"],
  },
  {
    id: "end-of-ten-days",
    number: 9,
    problem: { id: "Kapan 10 hari kerja berakhir?", en: "When do the 10 working days end?" },
    reading: {
      id: "Saat hasilnya dikirim kepada pengguna layanan (langkah 7), begitu terbukti sampai; paling lambat jam tutup hari ke-10. Selesainya telaah dicatat juga.",
      en: "When the result is sent to the service user (step 7), once it is proven to have reached them; due by closing time of day 10. The end of the review is recorded too.",
    },
    reason: {
      id: "Menyampaikan ialah perbuatan kantor, sampainya ialah buktinya; langkah 7 tidak punya waktu sendiri.",
      en: "Conveying is the office's act, delivery is its proof; step 7 has no time of its own.",
    },
    proposedOn,
    clocks: ["response"],
  },
  {
    id: "working-day",
    number: 10,
    problem: { id: "“Hari kerja” tidak didefinisikan.", en: "“Working day” is not defined." },
    reading: {
      id: "Senin sampai Jumat, kecuali libur nasional dan cuti bersama; cuti bersama dapat diatur agar dihitung.",
      en: "Monday to Friday, less national holidays and collective leave; a setting can count collective leave.",
    },
    reason: {
      id: "ASN libur pada cuti bersama (Perpres 21/2023 pasal 6).",
      en: "Civil servants are off on collective leave (Presidential Regulation 21/2023, article 6).",
    },
    proposedOn,
    clocks: ["response"],
  },
  {
    id: "breaks",
    number: 14,
    problem: {
      id: "Istirahat siang dan salat Jumat tidak disebut.",
      en: "The lunch break and the Friday prayer are not named.",
    },
    reading: {
      id: "Loket tampil buka sepanjang jam layanan. Istirahat ialah pengaturan, mati sebelum ditandatangani; bila dinyalakan, Senin sampai Kamis 12.00-13.00 dan Jumat 11.30-13.00 menghentikan hitungan 1 jam.",
      en: "The counter is shown open all service hours. The break is a setting, off until signed; switched on, Monday to Thursday 12.00-13.00 and Friday 11.30-13.00 pause the 1-hour clock.",
    },
    reason: {
      id: "Istirahat diatur Perpres 21/2023; tambahan 30 menit pada Jumat sesuai dengan istirahat 90 menit.",
      en: "Breaks are set by Presidential Regulation 21/2023; Friday's extra 30 minutes match the break of 90 minutes.",
    },
    proposedOn,
    clocks: ["receipt"],
  },
  {
    id: "ramadan-hours",
    number: 15,
    problem: { id: "Jam layanan pada bulan Ramadan tidak disebut.", en: "The hours of Ramadan are not named." },
    reading: {
      id: "Jam layanan musiman 08.00-15.00, Jumat 08.00-15.30, sebagai usul; mati sebelum kepala kantor menandatangani.",
      en: "Seasonal hours 08.00-15.00, Friday 08.00-15.30, as a proposal; off until the head of the office signs it.",
    },
    reason: {
      id: "Jam kerja ASN pada Ramadan berakhir sebelum jam tutup SOP.",
      en: "The civil servants' day in Ramadan ends before the SOP's closing time.",
    },
    proposedOn,
    clocks: ["receipt", "response"],
  },
  {
    id: "ten-minutes-of-rating",
    number: 27,
    problem: { id: "10 menit pada langkah 8.", en: "The 10 minutes of step 8." },
    reading: {
      id: "Perkiraan usaha, bukan batas waktu; tidak menghalangi apa pun.",
      en: "Expected effort, not a deadline; it blocks nothing.",
    },
    reason: { id: "Perbuatan pengguna layanan tidak dapat terlambat.", en: "The user's act cannot be late." },
    proposedOn,
  },
  {
    id: "last-arrival",
    number: 33,
    problem: { id: "Kedatangan terakhir tidak disebut.", en: "The last arrival is not stated." },
    reading: {
      id: "Registrasi dan penyampaian makan 40 menit: datang setelah 14.50 (Jumat 15.20) melewati jam tutup. Yang sudah terdaftar dilayani sampai selesai; 1 jam penerimaan berlanjut pada hari kerja berikutnya.",
      en: "Registering and telling take 40 minutes: an arrival after 14.50 (Friday 15.20) runs past closing. Everyone registered is served to the end; the 1 hour of receipt rolls to the next working day.",
    },
    reason: { id: "10 + 30 (+ 60) menit menurut SOP.", en: "10 + 30 (+ 60) minutes of the SOP." },
    proposedOn,
    clocks: ["receipt"],
  },
];
