import { bengkuluHours } from "#calendar/data/bengkulu-hours.ts";
import type { AppointmentNotice, SopOffice } from "#sop/types.ts";

/**
 * Service hours as the remark of step 2 prints them. Breaks and the hours of Ramadan are not in the SOP: readings
 * `breaks` and `ramadan-hours`, off until signed.
 */
export const office: SopOffice = {
  name: { id: "BPS Provinsi Bengkulu", en: "BPS Bengkulu Province" },
  daysOff: "id",
  hours: bengkuluHours,
  contact: "ppid1700@bps.go.id",
};

/** "Minimal 1 jam/hari sebelumnya", read as in the reading `appointment-ahead`. */
export const appointment: AppointmentNotice = {
  outsideHours: { unit: "wall_minutes", amount: 60 },
  dayOff: { unit: "calendar_days", amount: 1 },
};
