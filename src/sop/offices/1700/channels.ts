import type { Channel, Sop } from "#sop/types.ts";

/**
 * The five online channels and the two means at the office as the SOP lists them ("SMS/WA" is one name and one number
 * for two channels), then our own form and API.
 */
export const channels: readonly Channel[] = [
  { id: "lapor", name: { id: "LAPOR!", en: "LAPOR!" }, online: true, address: "lapor.go.id", printed: "LAPOR" },
  {
    id: "ppid",
    name: {
      id: "Website PPID BPS (pilih wilayah Provinsi Bengkulu)",
      en: "PPID website of BPS (choose the region Provinsi Bengkulu)",
    },
    online: true,
    address: "ppid.bps.go.id",
    printed: "Website PPID",
  },
  {
    id: "lempuk",
    name: { id: "LEMPUK", en: "LEMPUK" },
    online: true,
    address: "s.bps.go.id/Lempuk1700",
    printed: "LEMPUK",
  },
  { id: "sms", name: { id: "SMS", en: "Text message" }, online: true, address: "085174471700", printed: "SMS/WA" },
  {
    id: "whatsapp",
    name: { id: "WhatsApp", en: "WhatsApp" },
    online: true,
    address: "085174471700",
    printed: "SMS/WA",
  },
  { id: "email", name: { id: "Email", en: "E-mail" }, online: true, address: "ppid1700@bps.go.id", printed: "Email" },
  {
    id: "counter",
    name: { id: "Layanan pengaduan tatap muka", en: "Face-to-face complaint service" },
    online: false,
    printed: "layanan pengaduan tatap muka",
  },
  {
    id: "box",
    name: { id: "Kotak pengaduan", en: "Complaint box" },
    online: false,
    printed: "kotak pengaduan",
  },
  { id: "web", name: { id: "Formulir di situs ini", en: "Form on this site" }, online: true },
  { id: "api", name: { id: "Aplikasi lain", en: "Another application" }, online: true },
];

/** Where a complainant who stays dissatisfied can turn. Public hosts only; no telephone number is guessed. */
export const outside: Sop["outside"] = [
  {
    name: {
      id: "Ombudsman Republik Indonesia Perwakilan Bengkulu",
      en: "Ombudsman of the Republic of Indonesia, Bengkulu",
    },
    address: "ombudsman.go.id",
  },
  {
    name: { id: "SP4N-LAPOR!", en: "SP4N-LAPOR!, the national complaint service" },
    address: "lapor.go.id",
  },
  {
    name: {
      id: "Inspektorat BPS melalui Whistleblowing System (tautan di laman PPID BPS)",
      en: "BPS Inspectorate through the Whistleblowing System (link on the PPID page of BPS)",
    },
    address: "ppid.bps.go.id",
    aboutStaff: true,
  },
];
