import type { Reading } from "#sop/types.ts";
import { proposedOn } from "./proposed-on.ts";

/** Who does what where the SOP does not say. */
export const readingsOfPeople: readonly Reading[] = [
  {
    id: "anonymous-and-confidential",
    number: 22,
    problem: {
      id: "Pengaduan anonim dan rahasia tidak diatur.",
      en: "Anonymous and confidential complaints are not treated.",
    },
    reading: {
      id: "Rahasia selalu ditawarkan; anonim diterima dengan penjelasan batas-batasnya.",
      en: "Confidential is always offered; anonymous is accepted with its limits explained.",
    },
    reason: {
      id: "LAPOR! memiliki keduanya; perlindungan identitas ialah kewajiban hukum.",
      en: "LAPOR! has both; protecting identity is law.",
    },
    proposedOn,
  },
  {
    id: "who-is-leadership",
    number: 23,
    problem: {
      id: "“Pimpinan” tidak didefinisikan dan tidak punya kolom pelaksana.",
      en: "“Leadership” is not defined and has no column among the executors.",
    },
    reading: {
      id: "Peran Pimpinan, yaitu Kepala BPS Provinsi; pelimpahan dan pelaksana harian atau tugas (Plh/Plt) dimungkinkan.",
      en: "A role Leadership, by default the Head of the provincial office; delegation and acting heads (Plh/Plt) are allowed.",
    },
    reason: {
      id: "Ia yang mengesahkan SOP; setiap langkah perlu penanggung jawab.",
      en: "He signed the SOP; each step needs an owner.",
    },
    proposedOn,
  },
  {
    id: "complaint-about-staff",
    number: 24,
    problem: {
      id: "Pengaduan tentang pimpinan atau petugas yang menanganinya.",
      en: "A complaint about the leadership or the handling officer.",
    },
    reading: {
      id: "Tidak diperlihatkan dan tidak diserahkan kepada orang itu; jalurnya Inspektorat BPS atau WBS.",
      en: "Not shown or assigned to that person; routed to the BPS Inspectorate or WBS.",
    },
    reason: { id: "Benturan kepentingan.", en: "Conflict of interest." },
    proposedOn,
  },
  {
    id: "when-leadership-is-needed",
    number: 25,
    problem: {
      id: "Tidak ada ukuran untuk “membutuhkan pimpinan”.",
      en: "There are no criteria for “needs leadership”.",
    },
    reading: {
      id: "Petugas memutuskan saat telaah dengan alasan tertulis; yang berkadar pengawasan selalu diteruskan; ganti rugi dan media atau hukum ditawarkan sebagai alasan.",
      en: "The officer decides at the review with a written reason; supervisory-grade complaints are always escalated; compensation and media or legal matters are offered as reasons.",
    },
    reason: { id: "Dapat ditelusuri.", en: "It can be traced." },
    proposedOn,
  },
  {
    id: "duty-officer",
    number: 32,
    problem: {
      id: "Jalur online hanya menyebut petugas; tidak ada yang menjaga kelima sarana.",
      en: "Only the officer is named online; nobody watches the five channels.",
    },
    reading: {
      id: "Petugas piket harian yang disebut namanya, dengan daftar periksa tiap sarana.",
      en: "A named daily duty officer, with a check list for each channel.",
    },
    reason: { id: "Tanpa itu batas 1 jam tidak terjangkau.", en: "Without it the 1 hour is out of reach." },
    proposedOn,
  },
];
