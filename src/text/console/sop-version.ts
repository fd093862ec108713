import type { WordsTree } from "../words.ts";

/** The page of one version of the SOP. */
export const sopVersionText = {
  title: { id: "SOP versi {version}", en: "Version {version} of the SOP" },
  back: { id: "SOP yang berjalan", en: "The SOP as it runs" },
  inForce: { id: "berlaku sekarang", en: "in force now" },
  replaced: { id: "tidak berlaku lagi untuk pengaduan baru", en: "no longer in force for new complaints" },
  since: { id: "Dimuat {when}.", en: "Loaded {when}." },
  open: {
    id: "Pengaduan yang masih berjalan menurut versi ini: {open}",
    en: "Complaints still open under this version: {open}",
  },
  changes: { id: "Yang berubah terhadap versi {before}", en: "What changed against version {before}" },
  unchanged: {
    id: "Langkah dan batas waktunya sama; yang berubah hanya kata-kata atau bagian lain.",
    en: "The steps and their targets are the same; only words or other parts changed.",
  },
  added: { id: "Langkah baru: {step}", en: "New step: {step}" },
  removed: { id: "Langkah yang dihapus: {step}", en: "Step left out: {step}" },
  target: { id: "Batas waktu {step}: dari {before} menjadi {after}", en: "Target of {step}: from {before} to {after}" },
  noTarget: { id: "tanpa batas", en: "none" },
  effort: { id: "perkiraan {length}, tidak diukur", en: "about {length}, not measured" },
  document: { id: "Dokumen SOP", en: "The SOP's document" },
  steps: { id: "Uraian langkah", en: "The steps" },
} as const satisfies WordsTree;
