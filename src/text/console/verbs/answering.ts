import type { WordsTree } from "../../words.ts";

/** Step 7: the response, the proof that it arrived, and messages around it. */
export const answeringText = {
  response: {
    title: { id: "Jawab pengadu", en: "Respond to the complainant" },
    lead: {
      id: "Dikirim kepada pengadu. Ia dapat menilai, menutup, atau menyanggah.",
      en: "Sent to the complainant, who can rate it, close it, or object.",
    },
    submit: { id: "Kirim jawaban", en: "Send the response" },
    text: { id: "Jawaban", en: "Response" },
    textHint: {
      id: "Apa yang ditemukan, apa yang sudah dilakukan, apa yang berubah bagi pengadu.",
      en: "What was found, what was done, what changes for the complainant.",
    },
    textNeeded: { id: "Tulis jawabannya.", en: "Write the response." },
    noFollowUpBecause: { id: "Bila tidak perlu tindak lanjut: mengapa", en: "If no follow-up is needed: why" },
    noFollowUpBecauseHint: {
      id: "Isi hanya bila belum ada tindak lanjut yang dicatat.",
      en: "Only when no follow-up was recorded.",
    },
    asItIs: { id: "Ya, kirim apa adanya", en: "Yes, send it as it is" },
    contentless: {
      id: "Jawaban ini hanya mengatakan bahwa pengaduan diteruskan atau diproses. Pengadu masih tidak tahu apa hasilnya. Tambahkan apa yang ditemukan atau dilakukan, atau centang di bawah ini.",
      en: "This response only says that the complaint was forwarded or is being processed. The complainant still does not know the outcome. Add what was found or done, or tick the box below.",
    },
  },
  telling: {
    title: { id: "Catat bahwa jawaban sudah sampai", en: "Record that they were told" },
    lead: {
      id: "Untuk telepon, surat, atau penyerahan langsung.",
      en: "For a phone call, a letter, or handing it over.",
    },
    submit: { id: "Catat", en: "Record" },
    how: { id: "Bagaimana", en: "How" },
    howNeeded: { id: "Pilih caranya.", en: "Choose how." },
    call: { id: "Telepon", en: "Phone call" },
    letter: { id: "Surat", en: "Letter" },
    hand_over: { id: "Diserahkan langsung", en: "Handed over" },
    at: { id: "Kapan", en: "When" },
    atHint: {
      id: "Waktu kantor ini. Tidak sebelum jawaban dikirim.",
      en: "By the office's clock. Not before the response was sent.",
    },
    atNeeded: { id: "Isi tanggal dan jam yang benar.", en: "Enter a real date and time." },
    text: { id: "Keterangan (bila ada)", en: "Remark (if any)" },
    textHint: { id: "Misalnya siapa yang menerima.", en: "For example who took it." },
  },
  messages: {
    title: { id: "Tulis pesan kepada pengadu", en: "Write to the complainant" },
    lead: {
      id: "Dibaca pengadu. Bukan jawaban: batas waktu tetap berjalan.",
      en: "The complainant reads this. It is not the response: the clock keeps running.",
    },
    submit: { id: "Kirim pesan", en: "Send the message" },
    text: { id: "Pesan", en: "Message" },
    textNeeded: { id: "Tulis pesannya.", en: "Write the message." },
  },
  note: {
    title: { id: "Tulis catatan internal", en: "Write an internal note" },
    lead: { id: "Hanya untuk petugas. Tidak pernah dikirim.", en: "For staff only. Never sent." },
    submit: { id: "Simpan catatan", en: "Save the note" },
    text: { id: "Catatan", en: "Note" },
    textNeeded: { id: "Tulis catatannya.", en: "Write the note." },
  },
} as const satisfies WordsTree;
