import type { WordsTree } from "../../words.ts";

/** What goes to leadership and comes back, second persons, and more time. */
export const leadingText = {
  escalation: {
    title: { id: "Teruskan ke pimpinan", en: "Escalate to leadership" },
    lead: {
      id: "Pimpinan memberi disposisi; pengadu diberi tahu bahwa pimpinan memegangnya.",
      en: "Leadership gives a directive; the complainant is told that leadership has it.",
    },
    submit: { id: "Teruskan", en: "Escalate" },
    reason: { id: "Mengapa pimpinan perlu bertindak?", en: "Why must leadership act?" },
    reasonHint: {
      id: "Misalnya: berkadar pengawasan, ganti rugi, media, hukum.",
      en: "For example: supervisory, compensation, media, legal.",
    },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
  directive: {
    title: { id: "Beri disposisi", en: "Give a directive" },
    lead: {
      id: "Petugas melanjutkan menurut disposisi ini. Hanya untuk petugas.",
      en: "The officer goes on by this directive. For staff only.",
    },
    submit: { id: "Simpan disposisi", en: "Save the directive" },
    text: { id: "Disposisi", en: "Directive" },
    textHint: { id: "Apa yang dilakukan, oleh siapa, sampai kapan.", en: "What is to be done, by whom, until when." },
    textNeeded: { id: "Tulis disposisinya.", en: "Write the directive." },
  },
  recall: {
    title: { id: "Tarik dari pimpinan", en: "Recall from leadership" },
    lead: {
      id: "Pengaduan kembali dalam telaah tanpa disposisi.",
      en: "The complaint goes back into review without a directive.",
    },
    submit: { id: "Tarik kembali", en: "Recall" },
    reason: { id: "Mengapa ditarik kembali?", en: "Why is it recalled?" },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
  approval: {
    title: { id: "Setujui atau kembalikan", en: "Approve or send back" },
    lead: {
      id: "Anda orang kedua: yang disetujui langsung dikirim.",
      en: "You are the second person: what you approve is sent at once.",
    },
    submit: { id: "Simpan keputusan", en: "Save the decision" },
    approve: { id: "Keputusan", en: "Decision" },
    approveNeeded: { id: "Pilih setujui atau kembalikan.", en: "Choose approve or send back." },
    yes: { id: "Setujui", en: "Approve" },
    no: { id: "Kembalikan", en: "Send back" },
    reason: { id: "Bila dikembalikan: apa yang perlu diubah?", en: "If sent back: what must change?" },
    reasonNeeded: { id: "Tulis apa yang perlu diubah.", en: "Write what must change." },
  },
  extension: {
    title: { id: "Perpanjang batas waktu", en: "Extend the due date" },
    lead: {
      id: "Hanya satu kali. Pengadu diberi tahu batas baru dan alasannya.",
      en: "Only once. The complainant is told the new date and the reason.",
    },
    submit: { id: "Perpanjang", en: "Extend" },
    reason: { id: "Mengapa perlu waktu lebih?", en: "Why is more time needed?" },
    reasonHint: { id: "Dibaca pengadu.", en: "The complainant reads this." },
    reasonNeeded: { id: "Tulis alasannya.", en: "Write the reason." },
  },
} as const satisfies WordsTree;
