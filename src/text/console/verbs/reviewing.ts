import type { WordsTree } from "../../words.ts";

/** Steps 5 and 6: taking it in, assessing it, doing something about it, asking for what is missing. */
export const reviewingText = {
  receipt: {
    title: { id: "Terima pengaduan", en: "Receive the complaint" },
    lead: {
      id: "Anda menjadi petugas yang menangani; pengaduan mendapat nomor agenda, dan pengadu diberi tahu.",
      en: "You become its handler; it gets a register number, and the complainant is told.",
    },
    submit: { id: "Terima", en: "Receive" },
    complete: { id: "Apakah pengaduannya lengkap?", en: "Is the complaint complete?" },
    completeNeeded: { id: "Pilih lengkap atau belum lengkap.", en: "Choose complete or not yet complete." },
    yes: { id: "Lengkap", en: "Complete" },
    no: { id: "Belum lengkap", en: "Not yet complete" },
    missing: { id: "Bila belum lengkap: apa yang kurang?", en: "If not complete: what is missing?" },
    missingHint: {
      id: "Dibaca pengadu. Batas waktu tetap berjalan; untuk menjedanya, gunakan Minta kelengkapan.",
      en: "The complainant reads this. The clock keeps running; to hold it, use Ask for a supplement.",
    },
    missingNeeded: { id: "Tulis apa yang masih kurang.", en: "Write what is still missing." },
  },
  review: {
    title: { id: "Telaah", en: "Review" },
    lead: {
      id: "Hasil telaah hanya untuk petugas; pengadu membaca jawabannya nanti.",
      en: "For staff only; the complainant reads the response later.",
    },
    submit: { id: "Simpan telaah", en: "Save the review" },
    classification: { id: "Klasifikasi", en: "Classification" },
    classificationNeeded: { id: "Pilih klasifikasi.", en: "Choose a classification." },
    service: { id: "Soal layanan: jadwal, biaya, sikap, data.", en: "About the service: hours, fees, manners, data." },
    supervisory: {
      id: "Dugaan pelanggaran oleh pegawai: harus diteruskan ke pimpinan sebelum dijawab.",
      en: "Alleged misconduct of staff: must go to leadership before it is answered.",
    },
    outside_authority: { id: "Instansi lain yang berwenang.", en: "Another body is in charge." },
    unfounded: { id: "Diperiksa, dan tidak terbukti.", en: "Looked into, and not borne out." },
    conclusion: { id: "Kesimpulan", en: "Conclusion" },
    conclusionHint: { id: "Apa yang ternyata terjadi.", en: "What turned out to have happened." },
    conclusionNeeded: { id: "Tulis kesimpulan telaah.", en: "Write the conclusion." },
    recommendation: { id: "Rekomendasi", en: "Recommendation" },
    recommendationHint: {
      id: "Apa yang sebaiknya dilakukan, dan oleh siapa.",
      en: "What should be done, and by whom.",
    },
    recommendationNeeded: { id: "Tulis rekomendasi.", en: "Write a recommendation." },
    reportedStaffId: { id: "Rekan yang diadukan (bila ada)", en: "Colleague it is about (if any)" },
    reportedStaffIdHint: {
      id: "Orang itu tidak dapat lagi melihat pengaduan ini.",
      en: "That person can no longer see this complaint.",
    },
    reportedStaffIdNone: { id: "Tidak ada", en: "None" },
  },
  "follow-up": {
    title: { id: "Catat tindak lanjut", en: "Record the follow-up" },
    lead: {
      id: "Apa yang sudah dilakukan kantor. Hanya untuk petugas.",
      en: "What the office did about it. For staff only.",
    },
    submit: { id: "Simpan tindak lanjut", en: "Save the follow-up" },
    done: { id: "Yang dilakukan", en: "What was done" },
    doneNeeded: { id: "Tulis apa yang dilakukan.", en: "Write what was done." },
    promisedFor: { id: "Dijanjikan selesai (bila ada)", en: "Promised for (if any)" },
    promisedForHint: {
      id: "Tanggal janji tetap diingatkan, juga setelah pengaduan ditutup.",
      en: "A promised date is reminded of, also after the complaint is closed.",
    },
    promisedForWrong: {
      id: "Isi tanggal yang benar, hari ini atau sesudahnya.",
      en: "Enter a real date, today or later.",
    },
  },
  inquiry: {
    title: { id: "Minta kelengkapan", en: "Ask for a supplement" },
    lead: {
      id: "Batas waktu dijeda sampai pengadu melengkapi. Bila tidak datang pada waktunya, pengaduan ditutup.",
      en: "The clock is held until the complainant supplements. If nothing comes in time, the complaint is closed.",
    },
    submit: { id: "Kirim permintaan", en: "Send the request" },
    text: { id: "Apa yang Anda perlukan dari pengadu?", en: "What do you need from the complainant?" },
    textHint: {
      id: "Dibaca pengadu. Sebutkan satu per satu.",
      en: "The complainant reads this. Name it item by item.",
    },
    textNeeded: { id: "Tulis apa yang diperlukan.", en: "Write what you need." },
  },
} as const satisfies WordsTree;
