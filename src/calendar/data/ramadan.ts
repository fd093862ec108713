import type { Season, Week } from "../types.ts";

const day = { opens: "08:00", closes: "15:00" };
const pause = { opens: "12:00", closes: "12:30" };

const week: Week = { 1: day, 2: day, 3: day, 4: day, 5: { opens: "08:00", closes: "15:30" } };

/** The break in Ramadan (SE PANRB 6/2023), for offices that switch breaks on. */
export const ramadanBreak: Week = { 1: pause, 2: pause, 3: pause, 4: pause, 5: { opens: "11:30", closes: "12:30" } };

/**
 * Hours in Ramadan after SE PANRB 6/2023, for the `seasons` of service hours. Off until the head of the office signs
 * that reading. The days of 2027 are expected from the decree's date of Idul Fitri; the Minister of Religion decides.
 */
export const ramadan: readonly Season[] = [
  { name: { id: "Ramadan 1446 H", en: "Ramadan 1446 AH" }, from: "2025-03-01", to: "2025-03-30", week },
  { name: { id: "Ramadan 1447 H", en: "Ramadan 1447 AH" }, from: "2026-02-19", to: "2026-03-20", week },
  { name: { id: "Ramadan 1448 H", en: "Ramadan 1448 AH" }, from: "2027-02-08", to: "2027-03-09", week },
];
