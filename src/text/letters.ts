import type { WordsTree } from "./words.ts";

/** Letters that are the program's own and no office's: they say only what the tracking page says. */
export const lettersText = {
  statusSubject: { id: "Pengaduan {{reference}}: sampai di mana", en: "Complaint {{reference}}: where it is" },
  statusBody: {
    id: `Pengaduan {{reference}} sekarang: {{stage}}.
Langkah yang sedang berjalan: {{step}}.
Batas waktu jawaban: {{responseDue}}.

Selengkapnya dengan kode lacak di {{trackUrl}}

Anda juga dapat membalas e-mail ini: tulis “nilai 1” sampai “nilai 4” untuk menilai jawaban, “tutup” untuk menutup,
“sanggah” dengan alasannya bila belum setuju, “cabut” untuk mencabut, atau tulis pesan biasa.`,
    en: `Complaint {{reference}} now: {{stage}}.
The step it is at: {{step}}.
Our answer is due: {{responseDue}}.

More with your tracking code at {{trackUrl}}

You can also answer this e-mail: write “rating 1” to “rating 4” to rate the answer, “close” to close,
“object” with your reason if you disagree, “withdraw” to withdraw it, or just write a message.`,
  },
  mergedSubject: {
    id: "Jawaban untuk pengaduan {{reference}}, yang digabungkan dengan {{to}}",
    en: "The answer to complaint {{reference}}, which was merged with {{to}}",
  },
  mergedBody: {
    id: `Pengaduan {{reference}} menyangkut hal yang sama dengan {{to}} dan kami tangani bersama. Jawaban {{office}} untuk keduanya:

{{text}}

Jawaban ini juga tertulis di halaman lacak Anda, beserta apa yang dapat Anda lakukan sekarang: {{trackUrl}}`,
    en: `Complaint {{reference}} concerns the same matter as {{to}}, and we handled both together. The answer of {{office}} to both:

{{text}}

You find this answer on your tracking page too, with what you can do now: {{trackUrl}}`,
  },
  refused: {
    id: "Yang Anda minta belum dapat dilakukan: {{why}} E-mail Anda tetap kami simpan sebagai pesan.",
    en: "What you asked for could not be done: {{why}} Your e-mail is kept as a message.",
  },
  filesLeftSubject: {
    id: "Pengaduan {{reference}}: ada lampiran yang tidak terambil",
    en: "Complaint {{reference}}: some attachments could not be taken",
  },
  filesLeftBody: {
    id: "E-mail Anda sudah masuk ke pengaduan {{reference}} ({{subject}}).",
    en: "Your e-mail is now part of complaint {{reference}} ({{subject}}).",
  },
  closedStep: { id: "sudah selesai", en: "finished" },
} as const satisfies WordsTree;

/** What one can do by answering a letter; the words are those that `said.ts` of the channels understands. */
export const answeringText = {
  begin: { id: "Anda juga dapat membalas e-mail ini:", en: "You can also answer this e-mail:" },
  rate: {
    id: "- tulis “nilai 1” (tidak baik) sampai “nilai 4” (sangat baik) untuk menilai;",
    en: "- write “rating 1” (not good) to “rating 4” (very good) to rate;",
  },
  close: { id: "- tulis “tutup” untuk menutup pengaduan;", en: "- write “close” to close the complaint;" },
  object: {
    id: "- tulis “sanggah” dengan alasannya bila tidak setuju.",
    en: "- write “object” with your reason if you disagree.",
  },
  supplement: {
    id: "Anda juga dapat membalas e-mail ini dengan jawabannya. Foto dan dokumen boleh dilampirkan.",
    en: "You can also answer this e-mail with what is asked. Photos and documents may be attached.",
  },
  write: {
    id: "Ada yang ingin ditambahkan? Balas saja e-mail ini.",
    en: "Something to add? Just answer this e-mail.",
  },
} as const satisfies WordsTree;

/** A letter to people of the office: numbers only, since it lies in a mailbox that is not ours. */
export const alertText = {
  subject: { id: "Tanggap: ada yang menunggu Anda", en: "something waits for you" },
  waiting: {
    id: "{count} kiriman baru menunggu keputusan: tidak pasti milik pengaduan mana, atau tidak terbaca.",
    en: "{count} new items wait for a decision: it is not sure where they belong, or they can't be read.",
  },
  dead: {
    id: "{count} surat kepada pengadu tidak sampai. Hubungi mereka lewat jalan lain.",
    en: "{count} letters to complainants did not arrive. Reach them in another way.",
  },
  alarms: { id: "{count} hal pada kanal perlu diperhatikan.", en: "{count} matters of the channels need attention." },
  where: { id: "Selengkapnya: {url}", en: "More: {url}" },
} as const satisfies WordsTree;
