import type { DaysOff } from "../types.ts";
import { indonesia2025 } from "./id-2025.ts";
import { indonesia2026 } from "./id-2026.ts";
import { indonesia2027 } from "./id-2027.ts";

/**
 * National holidays and collective leave (cuti bersama) of Indonesia by joint decree (SKB 3 Menteri).
 * `version` is the date of the newest decree. Not included: election days and local holidays.
 */
export const indonesia: DaysOff = {
  name: "id",
  version: "2026-09-15",
  years: [2025, 2026, 2027],
  days: [...indonesia2025, ...indonesia2026, ...indonesia2027],
};
