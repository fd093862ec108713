import type { WordsTree } from "../../words.ts";

/** What all forms of verbs say. */
export const formText = {
  problem: { id: "Belum tersimpan", en: "Not saved yet" },
  tooLong: { id: "Terlalu panjang: paling banyak {length} karakter.", en: "Too long: at most {length} characters." },
  wrong: { id: "Isian ini tidak dapat dipakai. Periksa lagi.", en: "This cannot be used. Check it again." },
  needed: { id: "Isi ini.", en: "Fill this in." },
} as const satisfies WordsTree;
