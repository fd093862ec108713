import type { DayOff } from "../types.ts";

const decree = "SKB 1205/2026, 3/2026, 2/2026";

/** Days off in Indonesia in 2027: joint decree of three ministers of 15 September 2026. */
export const indonesia2027: readonly DayOff[] = [
  { day: "2027-01-01", kind: "holiday", decree, name: { id: "Tahun Baru 2027 Masehi", en: "New Year's Day" } },
  {
    day: "2027-01-05",
    kind: "holiday",
    decree,
    name: { id: "Isra Mikraj Nabi Muhammad S.A.W. 1448 Hijriah", en: "Ascension of the Prophet Muhammad" },
  },
  {
    day: "2027-02-05",
    kind: "collective_leave",
    decree,
    name: { id: "Tahun Baru Imlek 2578 Kongzili", en: "Chinese New Year" },
  },
  {
    day: "2027-02-06",
    kind: "holiday",
    decree,
    name: { id: "Tahun Baru Imlek 2578 Kongzili", en: "Chinese New Year" },
  },
  {
    day: "2027-03-08",
    kind: "holiday",
    decree,
    name: { id: "Hari Suci Nyepi, Tahun Baru Saka 1949", en: "Nyepi, Day of Silence" },
  },
  { day: "2027-03-09", kind: "collective_leave", decree, name: { id: "Idul Fitri 1448 Hijriah", en: "Eid al-Fitr" } },
  { day: "2027-03-10", kind: "holiday", decree, name: { id: "Idul Fitri 1448 Hijriah", en: "Eid al-Fitr" } },
  { day: "2027-03-11", kind: "holiday", decree, name: { id: "Idul Fitri 1448 Hijriah", en: "Eid al-Fitr" } },
  { day: "2027-03-12", kind: "collective_leave", decree, name: { id: "Idul Fitri 1448 Hijriah", en: "Eid al-Fitr" } },
  { day: "2027-03-15", kind: "collective_leave", decree, name: { id: "Idul Fitri 1448 Hijriah", en: "Eid al-Fitr" } },
  { day: "2027-03-25", kind: "collective_leave", decree, name: { id: "Wafat Yesus Kristus", en: "Good Friday" } },
  { day: "2027-03-26", kind: "holiday", decree, name: { id: "Wafat Yesus Kristus", en: "Good Friday" } },
  {
    day: "2027-03-28",
    kind: "holiday",
    decree,
    name: { id: "Kebangkitan Yesus Kristus (Paskah)", en: "Easter Sunday" },
  },
  { day: "2027-05-01", kind: "holiday", decree, name: { id: "Hari Buruh Internasional", en: "Labour Day" } },
  { day: "2027-05-06", kind: "holiday", decree, name: { id: "Kenaikan Yesus Kristus", en: "Ascension Day" } },
  { day: "2027-05-17", kind: "holiday", decree, name: { id: "Idul Adha 1448 Hijriah", en: "Eid al-Adha" } },
  { day: "2027-05-18", kind: "collective_leave", decree, name: { id: "Idul Adha 1448 Hijriah", en: "Eid al-Adha" } },
  { day: "2027-05-19", kind: "collective_leave", decree, name: { id: "Hari Raya Waisak 2571 BE", en: "Vesak" } },
  { day: "2027-05-20", kind: "holiday", decree, name: { id: "Hari Raya Waisak 2571 BE", en: "Vesak" } },
  { day: "2027-06-01", kind: "holiday", decree, name: { id: "Hari Lahir Pancasila", en: "Pancasila Day" } },
  {
    day: "2027-06-06",
    kind: "holiday",
    decree,
    name: { id: "1 Muharam, Tahun Baru Islam 1449 Hijriah", en: "Islamic New Year" },
  },
  {
    day: "2027-08-15",
    kind: "holiday",
    decree,
    name: { id: "Maulid Nabi Muhammad S.A.W.", en: "Birthday of the Prophet Muhammad" },
  },
  { day: "2027-08-17", kind: "holiday", decree, name: { id: "Proklamasi Kemerdekaan", en: "Independence Day" } },
  { day: "2027-12-24", kind: "collective_leave", decree, name: { id: "Hari Raya Natal", en: "Christmas Day" } },
  { day: "2027-12-25", kind: "holiday", decree, name: { id: "Hari Raya Natal", en: "Christmas Day" } },
  {
    day: "2027-12-26",
    kind: "holiday",
    decree,
    name: { id: "Isra Mikraj Nabi Muhammad S.A.W. 1449 Hijriah", en: "Ascension of the Prophet Muhammad" },
  },
];
