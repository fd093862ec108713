import type { WordsTree } from "../words.ts";

/** The way between a complaint and the list that it was opened from. */
export const listsText = {
  label: { id: "Daftar asal", en: "The list you came from" },
  worklist: { id: "Daftar kerja", en: "Worklist" },
  list: { id: "Kembali ke daftar", en: "Back to the list" },
  search: { id: "Kembali ke hasil pencarian", en: "Back to what was found" },
  leader: { id: "Kembali ke halaman pimpinan", en: "Back to the leader’s page" },
  previous: { id: "Pengaduan sebelumnya", en: "Previous complaint" },
  next: { id: "Pengaduan berikutnya", en: "Next complaint" },
} as const satisfies WordsTree;
