import type { Week } from "../types.ts";

const noon = { opens: "12:00", closes: "13:00" };

/**
 * The usual midday break of civil servants: 60 minutes, on Friday 90 (Perpres 21/2023). Off until the head of the
 * office signs that reading: an office switches it on as the `breaks` of its service hours.
 */
export const lunchBreak: Week = { 1: noon, 2: noon, 3: noon, 4: noon, 5: { opens: "11:30", closes: "13:00" } };
