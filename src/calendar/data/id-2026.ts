import type { DayOff } from "../types.ts";

const decree = "SKB 1497/2025, 2/2025, 5/2025";

/** Days off in Indonesia in 2026: joint decree of three ministers of 19 September 2025. */
export const indonesia2026: readonly DayOff[] = [
  { day: "2026-01-01", kind: "holiday", decree, name: { id: "Tahun Baru 2026 Masehi", en: "New Year's Day" } },
  {
    day: "2026-01-16",
    kind: "holiday",
    decree,
    name: { id: "Isra Mikraj Nabi Muhammad S.A.W.", en: "Ascension of the Prophet Muhammad" },
  },
  {
    day: "2026-02-16",
    kind: "collective_leave",
    decree,
    name: { id: "Tahun Baru Imlek 2577 Kongzili", en: "Chinese New Year" },
  },
  {
    day: "2026-02-17",
    kind: "holiday",
    decree,
    name: { id: "Tahun Baru Imlek 2577 Kongzili", en: "Chinese New Year" },
  },
  {
    day: "2026-03-18",
    kind: "collective_leave",
    decree,
    name: { id: "Hari Suci Nyepi, Tahun Baru Saka 1948", en: "Nyepi, Day of Silence" },
  },
  {
    day: "2026-03-19",
    kind: "holiday",
    decree,
    name: { id: "Hari Suci Nyepi, Tahun Baru Saka 1948", en: "Nyepi, Day of Silence" },
  },
  { day: "2026-03-20", kind: "collective_leave", decree, name: { id: "Idul Fitri 1447 Hijriah", en: "Eid al-Fitr" } },
  { day: "2026-03-21", kind: "holiday", decree, name: { id: "Idul Fitri 1447 Hijriah", en: "Eid al-Fitr" } },
  { day: "2026-03-22", kind: "holiday", decree, name: { id: "Idul Fitri 1447 Hijriah", en: "Eid al-Fitr" } },
  { day: "2026-03-23", kind: "collective_leave", decree, name: { id: "Idul Fitri 1447 Hijriah", en: "Eid al-Fitr" } },
  { day: "2026-03-24", kind: "collective_leave", decree, name: { id: "Idul Fitri 1447 Hijriah", en: "Eid al-Fitr" } },
  { day: "2026-04-03", kind: "holiday", decree, name: { id: "Wafat Yesus Kristus", en: "Good Friday" } },
  {
    day: "2026-04-05",
    kind: "holiday",
    decree,
    name: { id: "Kebangkitan Yesus Kristus (Paskah)", en: "Easter Sunday" },
  },
  { day: "2026-05-01", kind: "holiday", decree, name: { id: "Hari Buruh Internasional", en: "Labour Day" } },
  { day: "2026-05-14", kind: "holiday", decree, name: { id: "Kenaikan Yesus Kristus", en: "Ascension Day" } },
  { day: "2026-05-15", kind: "collective_leave", decree, name: { id: "Kenaikan Yesus Kristus", en: "Ascension Day" } },
  { day: "2026-05-27", kind: "holiday", decree, name: { id: "Idul Adha 1447 Hijriah", en: "Eid al-Adha" } },
  { day: "2026-05-28", kind: "collective_leave", decree, name: { id: "Idul Adha 1447 Hijriah", en: "Eid al-Adha" } },
  { day: "2026-05-31", kind: "holiday", decree, name: { id: "Hari Raya Waisak 2570 BE", en: "Vesak" } },
  { day: "2026-06-01", kind: "holiday", decree, name: { id: "Hari Lahir Pancasila", en: "Pancasila Day" } },
  {
    day: "2026-06-16",
    kind: "holiday",
    decree,
    name: { id: "1 Muharam, Tahun Baru Islam 1448 Hijriah", en: "Islamic New Year" },
  },
  { day: "2026-08-17", kind: "holiday", decree, name: { id: "Proklamasi Kemerdekaan", en: "Independence Day" } },
  {
    day: "2026-08-25",
    kind: "holiday",
    decree,
    name: { id: "Maulid Nabi Muhammad S.A.W.", en: "Birthday of the Prophet Muhammad" },
  },
  { day: "2026-12-24", kind: "collective_leave", decree, name: { id: "Hari Raya Natal", en: "Christmas Day" } },
  { day: "2026-12-25", kind: "holiday", decree, name: { id: "Hari Raya Natal", en: "Christmas Day" } },
];
