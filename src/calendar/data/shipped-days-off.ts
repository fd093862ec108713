import type { DaysOff } from "../types.ts";
import { indonesia } from "./indonesia.ts";

/** The tables that come with the program, by the name an office's SOP file calls them. */
export const shippedDaysOff: Readonly<Record<string, DaysOff>> = { id: indonesia };
