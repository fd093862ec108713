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
  closedStep: { id: "sudah selesai", en: "finished" },
} as const satisfies WordsTree;

/** A letter to people of the office: numbers only, since it lies in a mailbox that is not ours. */
export const alertText = {
  subject: { id: "Tanggap: ada yang menunggu Anda", en: "Tanggap: something waits for you" },
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
