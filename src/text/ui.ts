import { inBoth } from "./in-both.ts";

/** Words of the components themselves. */
export const uiText = inBoth({
  skip: { id: "Langsung ke isi halaman", en: "Skip to the main content" },
  otherLanguage: { id: "English", en: "Bahasa Indonesia" },
  service: { id: "Layanan Pengaduan", en: "Complaint Service" },
  footer: { id: "Tentang layanan ini", en: "About this service" },
  privacy: { id: "Privasi", en: "Privacy" },
  sop: { id: "Prosedur (SOP)", en: "Procedure (SOP)" },
  appointment: { id: "Janji temu", en: "Appointments" },
  ombudsman: { id: "Ombudsman RI", en: "Ombudsman of Indonesia" },
  free: {
    id: "Mengadu tidak dipungut biaya dan tidak perlu akun.",
    en: "Complaining is free of charge and needs no account.",
  },
  problem: { id: "Ada yang perlu diperbaiki", en: "There is a problem" },
  errorPrefix: { id: "Galat", en: "Error" },
  optional: { id: "(boleh dikosongkan)", en: "(optional)" },
  change: { id: "Ubah", en: "Change" },
  back: { id: "Kembali", en: "Back" },
  leave: { id: "Keluar cepat", en: "Leave quickly" },
  leaveHint: {
    id: "menutup halaman ini, menghapus isian dari peramban, dan membuka prakiraan cuaca",
    en: "closes this page, deletes your answers from the browser and opens the weather forecast",
  },
  here: { id: "Sekarang di sini", en: "It is here now" },
  done: { id: "sudah dilalui", en: "passed" },
  ahead: { id: "belum sampai", en: "still to come" },
});
