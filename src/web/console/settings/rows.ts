import type { Row } from "../row.ts";
import { changeByForm } from "./calendar/change.tsx";
import { showCalendar } from "./calendar/handler.tsx";
import { showCalendarVersion } from "./calendar/version.tsx";
import { showSettings } from "./handler.tsx";
import {
  changeNoticeByForm,
  removeNoticeByForm,
  restoreNoticeByForm,
  showNotice,
  showNotices,
} from "./notices/handler.tsx";
import { keepNoticeByForm, throwNoticeAway } from "./notices/draft.ts";
import { changeOfficeByForm, removeOfficeByForm, restoreOfficeByForm, showOffice } from "./office/handler.tsx";
import { showSopSettings } from "./sop/handler.tsx";
import { keepTextByForm, throwTextAway } from "./texts/draft.ts";
import {
  addTextByForm,
  changeTextByForm,
  removeTextByForm,
  restoreTextByForm,
  showText,
  showTexts,
} from "./texts/handler.tsx";
import { showReading, signByForm, withdrawByForm } from "./sop/reading.tsx";

/** Every address of the settings with what answers it. */
export const settingsRows: readonly Row[] = [
  { route: "GET /petugas/pengaturan", handle: showSettings },
  { route: "GET /petugas/pengaturan/sop", handle: showSopSettings },
  { route: "GET /petugas/pengaturan/sop/:id", handle: showReading },
  { route: "POST /petugas/pengaturan/sop/:id/signature", handle: signByForm },
  { route: "POST /petugas/pengaturan/sop/:id/withdrawal", handle: withdrawByForm },
  { route: "GET /petugas/pengaturan/hari-libur", handle: showCalendar },
  { route: "POST /petugas/pengaturan/hari-libur", handle: changeByForm, keeps: true },
  { route: "GET /petugas/pengaturan/hari-libur/:id", handle: showCalendarVersion },
  { route: "GET /petugas/pengaturan/teks", handle: showTexts },
  { route: "POST /petugas/pengaturan/teks", handle: addTextByForm, keeps: true },
  { route: "GET /petugas/pengaturan/teks/:id", handle: showText },
  { route: "POST /petugas/pengaturan/teks/:id", handle: changeTextByForm, keeps: true },
  { route: "POST /petugas/pengaturan/teks/:id/draft", handle: keepTextByForm },
  { route: "POST /petugas/pengaturan/teks/:id/draft/removal", handle: throwTextAway },
  { route: "POST /petugas/pengaturan/teks/:id/removal", handle: removeTextByForm },
  { route: "POST /petugas/pengaturan/teks/:id/restoration", handle: restoreTextByForm },
  { route: "GET /petugas/pengaturan/pemberitahuan", handle: showNotices },
  { route: "GET /petugas/pengaturan/pemberitahuan/:id", handle: showNotice },
  { route: "POST /petugas/pengaturan/pemberitahuan/:id", handle: changeNoticeByForm, keeps: true },
  { route: "POST /petugas/pengaturan/pemberitahuan/:id/draft", handle: keepNoticeByForm },
  { route: "POST /petugas/pengaturan/pemberitahuan/:id/draft/removal", handle: throwNoticeAway },
  { route: "POST /petugas/pengaturan/pemberitahuan/:id/removal", handle: removeNoticeByForm },
  { route: "POST /petugas/pengaturan/pemberitahuan/:id/restoration", handle: restoreNoticeByForm },
  { route: "GET /petugas/pengaturan/kantor", handle: showOffice },
  { route: "POST /petugas/pengaturan/kantor", handle: changeOfficeByForm, keeps: true },
  { route: "POST /petugas/pengaturan/kantor/removal", handle: removeOfficeByForm },
  { route: "POST /petugas/pengaturan/kantor/restoration", handle: restoreOfficeByForm },
];
