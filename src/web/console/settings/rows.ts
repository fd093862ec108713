import type { Row } from "../row.ts";
import { showSettings } from "./handler.tsx";
import { showSopSettings } from "./sop/handler.tsx";
import { showReading, signByForm, withdrawByForm } from "./sop/reading.tsx";

/** Every address of the settings with what answers it. */
export const settingsRows: readonly Row[] = [
  { route: "GET /petugas/pengaturan", handle: showSettings },
  { route: "GET /petugas/pengaturan/sop", handle: showSopSettings },
  { route: "GET /petugas/pengaturan/sop/:id", handle: showReading },
  { route: "POST /petugas/pengaturan/sop/:id/signature", handle: signByForm },
  { route: "POST /petugas/pengaturan/sop/:id/withdrawal", handle: withdrawByForm },
];
