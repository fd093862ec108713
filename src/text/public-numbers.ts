import { inBoth } from "./in-both.ts";

/** Words of the numbers on the public page of the SOP. */
export const publicNumbersText = inBoth({
  lead: {
    id: "Termasuk pengaduan yang masih berjalan menurut versi SOP sebelumnya. Yang sedang berada di tiap langkah dihitung saat hari dimulai ({day}); yang selesai, selama {month}. Angka di bawah 5 tidak ditampilkan agar tidak menunjuk orang; lamanya juga tidak, selama cara membaca batasnya belum ditandatangani pimpinan.",
    en: "Complaints that still run under an earlier version of the SOP are included. What stands at each step is counted as the day begins ({day}); what ended, during {month}. Numbers below 5 are not shown, so that they point at nobody; nor are lengths while the head has not signed how the target is read.",
  },
  step: { id: "Langkah", en: "Step" },
  standing: { id: "Sedang di sini", en: "Here now" },
  done: { id: "Selesai", en: "Done" },
  median: { id: "Separuh selesai dalam", en: "Half done within" },
  ninetieth: { id: "Sembilan dari sepuluh dalam", en: "Nine of ten within" },
  target: { id: "Batas", en: "Target" },
  late: { id: "Lewat batas", en: "Past target" },
  few: { id: "kurang dari 5", en: "fewer than 5" },
  before: { id: "Langkah yang hanya ada di versi SOP sebelumnya", en: "Steps that only an earlier SOP version has" },
  hidden: { id: "tidak ditampilkan", en: "not shown" },
});
