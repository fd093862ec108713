import type { Sop } from "#sop/types.ts";
import { actors } from "./actors.ts";
import { channels, outside } from "./channels.ts";
import { document } from "./document.ts";
import { limits } from "./limits.ts";
import { notices } from "./notices.ts";
import { appointment, office } from "./office.ts";
import { readings } from "./readings.ts";
import { steps } from "./steps.ts";

/** SOP-1-107/17000/2025 "Layanan Pengaduan" of BPS Provinsi Bengkulu (office code 1700). */
export const sop1700: Sop = {
  office,
  document,
  actors,
  steps,
  start: "need",
  channels,
  limits,
  appointment,
  notices,
  readings,
  outside,
};
