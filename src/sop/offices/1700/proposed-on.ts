import type { Day } from "#lib/time.ts";

/** The day on which the readings of this SOP were proposed to the head of the office. None is signed yet. */
export const proposedOn: Day = "2026-11-22";
