import { inBoth } from "../in-both.ts";

/** The confirmation: proof that it was lodged. */
export const sentText = inBoth({
  title: {
    complaint: { id: "Pengaduan Anda sudah masuk", en: "Your complaint has been lodged" },
    suggestion: { id: "Saran Anda sudah masuk", en: "Your suggestion has been lodged" },
    information_request: {
      id: "Permintaan informasi Anda sudah masuk",
      en: "Your information request has been lodged",
    },
  },
  proof: { id: "Tanda terima", en: "Receipt" },
  proofLink: { id: "Tanda terima, untuk dicetak atau disimpan", en: "The receipt, to print or keep" },
  proofDates: {
    id: "Ini tanggal yang dijanjikan saat masuk. Yang berlaku sekarang ada di halaman pelacakan.",
    en: "These are the dates promised at lodging. Those that hold now are on the tracking page.",
  },
  number: { id: "Nomor pengaduan", en: "Complaint number" },
  lodgedAt: { id: "Masuk {moment}", en: "Lodged {moment}" },
  codeTitle: { id: "Simpan kode lacak ini", en: "Keep this tracking code" },
  codeWhy: {
    id: "Dengan kode ini Anda melihat perkembangan, membaca jawaban, dan menulis kepada petugas. Jangan berikan kepada orang lain.",
    en: "With this code you see the progress, read the answer and write to the officer. Give it to nobody.",
  },
  codeAnonymous: {
    id: "Anda memilih tanpa nama: kode yang hilang tidak dapat kami ganti.",
    en: "You chose to stay without a name: we cannot replace a lost code.",
  },
  codeMailed: {
    id: "Kode ini juga kami kirim ke kontak Anda bila kantor dapat mengirim pesan ke sana.",
    en: "We also send this code to your contact where the office can send messages there.",
  },
  qr: { id: "Kode QR menuju halaman lacak dengan kode ini", en: "QR code of the tracking page with this code" },
  keep: {
    id: "Cara menyimpan: foto atau tangkap layar halaman ini, atau cetak, bagikan, atau simpan sebagai PDF lewat menu peramban.",
    en: "How to keep it: photograph this page, take a screenshot, or print it, share it or save it as a PDF from your browser’s menu.",
  },
  print: { id: "Cetak atau simpan sebagai PDF", en: "Print or save as a PDF" },
  follow: { id: "Lihat perkembangannya", en: "See its progress" },
  another: { id: "Buat pengaduan lain", en: "Make another complaint" },
  done: { id: "Selesai, hapus dari peramban ini", en: "Done, remove it from this browser" },
  next: { id: "Apa yang terjadi selanjutnya", en: "What happens next" },
  receiptBy: { id: "Dicatat petugas paling lambat", en: "An officer takes it in by" },
  responseBy: { id: "Jawaban Anda terima paling lambat", en: "You are answered by" },
  steps: {
    receive: {
      id: "Petugas menerima pengaduan, memberi nomor agenda, dan memberi tahu bila ada yang kurang.",
      en: "An officer takes the complaint in, gives it a register number and tells you if something is missing.",
    },
    review: {
      id: "Petugas menelaah dan menindaklanjutinya, bila perlu bersama pimpinan.",
      en: "The officer reviews it and acts on it, with the leadership where needed.",
    },
    respond: { id: "Petugas menyampaikan hasilnya kepada Anda.", en: "The officer tells you the result." },
    rate: {
      id: "Anda menilai pelayanan dan menutup pengaduan, atau menyanggah bila belum puas.",
      en: "You rate the service and close the complaint, or object if you are not satisfied.",
    },
  },
  changed: {
    id: "Pengaduan Anda ternyata sudah masuk pada pengiriman pertama. Perubahan yang Anda buat sesudahnya belum ikut; kirimkan sebagai pesan dari halaman lacak. Ini tulisan Anda yang terakhir:",
    en: "Your complaint had in fact arrived the first time you sent it. Changes made after that are not in it; send them as a message from the tracking page. These were your latest words:",
  },
});
