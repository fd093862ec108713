import type { Words, WordsTree } from "./words.ts";

/** Files of a mail that were not taken, as the letter about that mail says it. */
export const leftFilesText = {
  begin: {
    id: "Isi e-mail Anda sudah kami terima, tetapi lampiran berikut tidak dapat kami ambil:",
    en: "The words of your e-mail have reached us, but we could not take these attachments:",
  },
  line: { id: "- “{name}”: {why}", en: "- “{name}”: {why}" },
  more: { id: "- dan {count} lampiran lain", en: "- and {count} more" },
  answer: {
    id: `Kirimkan lagi dengan membalas e-mail ini, sebagai foto (JPEG, PNG), PDF, Word, Excel, video, atau suara: paling banyak
{files} berkas dalam satu e-mail, {each} MB satu berkas, {together} MB semuanya. Bila tidak bisa, lampirkan pada pesan di {url}
dengan kode lacak Anda, atau bawalah ke kantor kami.`,
    en: `Send them again by answering this e-mail, as photos (JPEG, PNG), PDF, Word, Excel, video or sound: at most
{files} files in one e-mail, {each} MB each, {together} MB in all. If that does not work, add them to a message at {url}
with your tracking code, or bring them to our office.`,
  },
  page: {
    id: `Lampirkan lagi pada pesan di {url} dengan kode lacak Anda, sebagai foto (JPEG, PNG), PDF, Word, Excel, video, atau
suara: paling banyak {files} berkas, {each} MB satu berkas, {together} MB semuanya. Anda juga dapat membawanya ke kantor kami.`,
    en: `Add them to a message at {url} with your tracking code, as photos (JPEG, PNG), PDF, Word, Excel, video or
sound: at most {files} files, {each} MB each, {together} MB in all. You can also bring them to our office.`,
  },
} as const satisfies WordsTree;

/** Why a file of a mail was not taken. */
export const leftWhyText = {
  empty: { id: "berkasnya kosong.", en: "it is empty." },
  too_large: { id: "lebih besar dari {each} MB.", en: "it is larger than {each} MB." },
  not_accepted: { id: "jenis berkas ini tidak diterima.", en: "this kind of file is not accepted." },
  two_formats: { id: "berisi dua jenis berkas sekaligus.", en: "it is of two kinds at once." },
  unpacks_too_large: {
    id: "isinya terlalu besar setelah dibuka.",
    en: "it becomes too large once unpacked.",
  },
  too_many_pixels: { id: "gambarnya terlalu besar.", en: "the picture is too large." },
  damaged: { id: "berkasnya rusak.", en: "it is damaged." },
  macros: { id: "dokumennya berisi program (makro).", en: "the document holds a program (macros)." },
  too_many: { id: "ada lebih dari {files} berkas.", en: "there are more than {files} files." },
  too_much: {
    id: "semua berkas bersama lebih besar dari {together} MB.",
    en: "all files together are larger than {together} MB.",
  },
  cut: { id: "e-mailnya terlalu besar untuk dibaca seluruhnya.", en: "the e-mail is too large to be read as a whole." },
  other: { id: "tidak dapat disimpan.", en: "it could not be stored." },
} as const satisfies WordsTree;

/** Why in words; what has no words of its own could not be stored. */
export function leftWhy(code: string | null): Words {
  const known: Readonly<Record<string, Words>> = leftWhyText;
  return (code === null ? undefined : known[code]) ?? leftWhyText.other;
}
