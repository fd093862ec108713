import type { WordsTree } from "./words.ts";

/** Titles of problems by HTTP status: what kind of "no" it is. The refusal's own sentence is the detail. */
export const problemTitles = {
  400: { id: "Permintaan tidak dapat dibaca", en: "The request cannot be read" },
  401: { id: "Perlu token petugas", en: "A staff token is needed" },
  403: { id: "Tidak diizinkan", en: "Not allowed" },
  404: { id: "Tidak ditemukan", en: "Not found" },
  409: { id: "Tidak berlaku pada keadaan sekarang", en: "Not possible as things stand" },
  412: { id: "Sudah berubah", en: "Changed meanwhile" },
  413: { id: "Terlalu besar", en: "Too large" },
  415: { id: "Jenis isi tidak didukung", en: "Unsupported content type" },
  422: { id: "Isian belum sesuai", en: "The input does not fit" },
  429: { id: "Terlalu sering", en: "Too often" },
  500: { id: "Gangguan di pihak kami", en: "A fault on our side" },
} as const satisfies WordsTree;

/** Faults of a request as such, beside the refusals of the rules. */
export const faults = {
  malformed_json: {
    id: "Isi permintaan bukan JSON yang sah dalam UTF-8. Perbaiki, lalu kirim lagi.",
    en: "The body is not valid JSON in UTF-8. Correct it and send again.",
  },
  too_large: {
    id: "Isi permintaan lebih dari {kilobytes} KB. Persingkat, lalu kirim lagi.",
    en: "The body is larger than {kilobytes} KB. Shorten it and send again.",
  },
  unsupported_content_type: {
    id: "Kirim isi sebagai application/json.",
    en: "Send the body as application/json.",
  },
  unexpected: {
    id: "Terjadi gangguan di pihak kami dan sudah tercatat. Coba lagi; kunci Idempotency-Key yang sama tidak membuat dua.",
    en: "Something failed on our side and is recorded. Try again; the same Idempotency-Key does not make two.",
  },
} as const satisfies WordsTree;

/** What is wrong with one field. */
export const fieldFaults = {
  needed: { id: "Wajib diisi.", en: "This is needed." },
  unknown: { id: "Isian ini tidak dikenal.", en: "There is no such field." },
  kind: { id: "Jenis nilainya harus {expected}.", en: "This must be of type {expected}." },
  choice: { id: "Pilih salah satu: {values}.", en: "Choose one of: {values}." },
  tooLong: { id: "Paling banyak {maximum} karakter.", en: "At most {maximum} characters." },
  tooMuch: { id: "Paling besar {maximum}.", en: "At most {maximum}." },
  tooLittle: { id: "Paling kecil {minimum}.", en: "At least {minimum}." },
  format: { id: "Bentuknya tidak sesuai ({format}).", en: "This has the wrong form ({format})." },
  nul: { id: "Karakter NUL tidak dapat disimpan.", en: "The character NUL cannot be kept." },
  other: { id: "Nilai ini tidak sesuai.", en: "This value does not fit." },
} as const satisfies WordsTree;
