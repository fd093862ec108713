import type { Sop } from "../types.ts";
import { sop1700 } from "./1700/sop.ts";

/** The SOPs that come with the program, by office code. */
export const shippedSops: Readonly<Record<string, Sop>> = { "1700": sop1700 };
