import type { Doer } from "#complaints/types.ts";
import type { StaffRole } from "#sop/types.ts";

type Staff = Extract<Doer, { is: "staff" }>;

const staff = (id: string, role: StaffRole): Staff => ({ is: "staff", id, role });

/** The officer who handles the complaints of the tests, and two who stand beside. */
export const ani = staff("ani", "officer");
export const budi = staff("budi", "officer");
export const citra = staff("citra", "officer");
/** Leadership: the head and their deputy. */
export const lina = staff("lina", "leader");
export const made = staff("made", "leader");
export const receptionist = staff("rini", "receptionist");
export const administrator = staff("adi", "administrator");
export const auditor = staff("wati", "auditor");
export const complainant: Doer = { is: "complainant" };
export const system: Doer = { is: "system" };
