import type { Actor } from "#sop/types.ts";

/** The four columns of executors as printed, and the leadership, which the SOP names only in a remark of step 6. */
export const actors: readonly Actor[] = [
  { id: "complainant", name: { id: "Pengguna Layanan", en: "Service User" }, is: "complainant" },
  { id: "receptionist", name: { id: "Resepsionis", en: "Receptionist" }, is: "receptionist" },
  { id: "officer", name: { id: "Petugas Layanan", en: "Service Officer" }, is: "officer" },
  { id: "means", name: { id: "Sarana Pelayanan", en: "Means of Service" }, is: "thing" },
  { id: "leader", name: { id: "Pimpinan", en: "Leadership" }, is: "leader", inTable: false },
];
