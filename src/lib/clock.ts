import type { Instant } from "./time.ts";

/** The only clock of the program. Everything else is handed the time. */
export const now = (): Instant => Date.now();
