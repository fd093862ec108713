import type { WordsTree } from "../words.ts";

export const procedureText = {
  title: { id: "SOP yang berjalan", en: "The SOP as it runs" },
  version: { id: "versi {version}", en: "version {version}" },
  public: { id: "Halaman SOP untuk umum", en: "The public page of the SOP" },
  caption: { id: "Pengaduan yang sekarang berada di tiap langkah", en: "Complaints that stand at each step now" },
  step: { id: "Langkah", en: "Step" },
  who: { id: "Pelaksana", en: "Who" },
  now: { id: "Sekarang", en: "Now" },
  chart: { id: "Bagan alir", en: "Flowchart" },
  late: { id: "Terlambat", en: "Late" },
} as const satisfies WordsTree;
