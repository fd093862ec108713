import type { WordsTree } from "./words.ts";

/** What stands in the file of a complaint whose sender had no address that a letter can go to. */
export const mailLodgingText = {
  nameless: { id: "(nama tidak tertulis)", en: "(no name given)" },
  written: { id: "Tertulis di e-mail: {written}", en: "Written in the e-mail: {written}" },
  unwritten: { id: "Tidak tertulis di e-mail", en: "Not written in the e-mail" },
  noAddress: {
    id: "Alamat pengirim e-mail tidak dapat dibalas",
    en: "The sender's e-mail address can't be answered",
  },
} as const satisfies WordsTree;
