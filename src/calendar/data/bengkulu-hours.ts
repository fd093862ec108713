import type { ServiceHours } from "../types.ts";

/** Service hours of office 1700 as its SOP prints them: Mon–Thu 08.00–15.30, Fri 08.00–16.00 WIB. */
export const bengkuluHours: ServiceHours = {
  timeZone: "Asia/Jakarta",
  week: {
    1: { opens: "08:00", closes: "15:30" },
    2: { opens: "08:00", closes: "15:30" },
    3: { opens: "08:00", closes: "15:30" },
    4: { opens: "08:00", closes: "15:30" },
    5: { opens: "08:00", closes: "16:00" },
  },
};
