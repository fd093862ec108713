import type { DayOff } from "../types.ts";

const decree = "SKB 1017/2024, 2/2024, 2/2024";
const change = "SKB 933/2025, 1/2025, 3/2025";

/** Days off in Indonesia in 2025: joint decree of three ministers, changed on 7 August 2025 (18 August added). */
export const indonesia2025: readonly DayOff[] = [
  { day: "2025-01-01", kind: "holiday", decree, name: { id: "Tahun Baru 2025 Masehi", en: "New Year's Day" } },
  {
    day: "2025-01-27",
    kind: "holiday",
    decree,
    name: { id: "Isra Mikraj Nabi Muhammad S.A.W.", en: "Ascension of the Prophet Muhammad" },
  },
  {
    day: "2025-01-28",
    kind: "collective_leave",
    decree,
    name: { id: "Tahun Baru Imlek 2576 Kongzili", en: "Chinese New Year" },
  },
  {
    day: "2025-01-29",
    kind: "holiday",
    decree,
    name: { id: "Tahun Baru Imlek 2576 Kongzili", en: "Chinese New Year" },
  },
  {
    day: "2025-03-28",
    kind: "collective_leave",
    decree,
    name: { id: "Hari Suci Nyepi, Tahun Baru Saka 1947", en: "Nyepi, Day of Silence" },
  },
  {
    day: "2025-03-29",
    kind: "holiday",
    decree,
    name: { id: "Hari Suci Nyepi, Tahun Baru Saka 1947", en: "Nyepi, Day of Silence" },
  },
  { day: "2025-03-31", kind: "holiday", decree, name: { id: "Idul Fitri 1446 Hijriah", en: "Eid al-Fitr" } },
  { day: "2025-04-01", kind: "holiday", decree, name: { id: "Idul Fitri 1446 Hijriah", en: "Eid al-Fitr" } },
  { day: "2025-04-02", kind: "collective_leave", decree, name: { id: "Idul Fitri 1446 Hijriah", en: "Eid al-Fitr" } },
  { day: "2025-04-03", kind: "collective_leave", decree, name: { id: "Idul Fitri 1446 Hijriah", en: "Eid al-Fitr" } },
  { day: "2025-04-04", kind: "collective_leave", decree, name: { id: "Idul Fitri 1446 Hijriah", en: "Eid al-Fitr" } },
  { day: "2025-04-07", kind: "collective_leave", decree, name: { id: "Idul Fitri 1446 Hijriah", en: "Eid al-Fitr" } },
  { day: "2025-04-18", kind: "holiday", decree, name: { id: "Wafat Yesus Kristus", en: "Good Friday" } },
  {
    day: "2025-04-20",
    kind: "holiday",
    decree,
    name: { id: "Kebangkitan Yesus Kristus (Paskah)", en: "Easter Sunday" },
  },
  { day: "2025-05-01", kind: "holiday", decree, name: { id: "Hari Buruh Internasional", en: "Labour Day" } },
  { day: "2025-05-12", kind: "holiday", decree, name: { id: "Hari Raya Waisak 2569 BE", en: "Vesak" } },
  { day: "2025-05-13", kind: "collective_leave", decree, name: { id: "Hari Raya Waisak 2569 BE", en: "Vesak" } },
  { day: "2025-05-29", kind: "holiday", decree, name: { id: "Kenaikan Yesus Kristus", en: "Ascension Day" } },
  { day: "2025-05-30", kind: "collective_leave", decree, name: { id: "Kenaikan Yesus Kristus", en: "Ascension Day" } },
  { day: "2025-06-01", kind: "holiday", decree, name: { id: "Hari Lahir Pancasila", en: "Pancasila Day" } },
  { day: "2025-06-06", kind: "holiday", decree, name: { id: "Idul Adha 1446 Hijriah", en: "Eid al-Adha" } },
  { day: "2025-06-09", kind: "collective_leave", decree, name: { id: "Idul Adha 1446 Hijriah", en: "Eid al-Adha" } },
  {
    day: "2025-06-27",
    kind: "holiday",
    decree,
    name: { id: "1 Muharam, Tahun Baru Islam 1447 Hijriah", en: "Islamic New Year" },
  },
  { day: "2025-08-17", kind: "holiday", decree, name: { id: "Proklamasi Kemerdekaan", en: "Independence Day" } },
  {
    day: "2025-08-18",
    kind: "collective_leave",
    decree: change,
    name: { id: "Proklamasi Kemerdekaan", en: "Independence Day" },
  },
  {
    day: "2025-09-05",
    kind: "holiday",
    decree,
    name: { id: "Maulid Nabi Muhammad S.A.W.", en: "Birthday of the Prophet Muhammad" },
  },
  { day: "2025-12-25", kind: "holiday", decree, name: { id: "Hari Raya Natal", en: "Christmas Day" } },
  { day: "2025-12-26", kind: "collective_leave", decree, name: { id: "Hari Raya Natal", en: "Christmas Day" } },
];
