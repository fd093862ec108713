import type { StaffRole } from "#sop/types.ts";
import { settingsRoutes } from "./settings-routes.ts";

/**
 * Which roles may ask for an address. What may be done to one complaint, and what of it is read, is in
 * `complaints/rights.ts`. The administrator's role reads no complaint; the receptionist lodges at the counter.
 */
export const permissions = {
  /** Without signing in. */
  anyone: null,
  /** Whoever holds the tracking code: the complaint that it opens, and no other. */
  complainant: null,
  signed_in: ["receptionist", "officer", "leader", "administrator", "auditor"],
  read_complaints: ["officer", "leader", "auditor"],
  work_on_complaints: ["officer", "leader"],
  reveal_identity: ["officer", "leader"],
  see_reveals: ["leader", "auditor"],
  lodge_at_counter: ["receptionist", "officer"],
  see_channels: ["officer", "leader", "administrator", "auditor"],
  decide_intake: ["officer", "leader"],
  see_staff: ["administrator", "leader"],
  manage_staff: ["administrator"],
  hand_over: ["leader", "administrator"],
  lead: ["leader"],
  see_settings: ["leader", "administrator"],
  change_settings: ["administrator"],
  sign_readings: ["leader"],
} as const satisfies Record<string, readonly StaffRole[] | null>;

export type Permission = keyof typeof permissions;

/** Whether a role has a permission. */
export function allows(permission: Permission, role: StaffRole): boolean {
  const roles: readonly StaffRole[] | null = permissions[permission];
  return roles === null || roles.includes(role);
}

/** Every address of the web with who may ask for it. One that is missing fails a test, and staff are refused it. */
export const routes = {
  "GET /healthz": "anyone",
  "GET /readyz": "anyone",
  "GET /assets/:name": "anyone",

  "GET /": "anyone",
  "GET /sop": "anyone",
  "GET /janji-temu": "anyone",
  "GET /privasi": "anyone",
  "GET /sertifikat": "anyone",
  "GET /sertifikat/tanggap-otoritas.crt": "anyone",
  "GET /bahasa/:language": "anyone",
  "GET /pengaduan/baru": "anyone",
  "POST /pengaduan/baru": "anyone",
  "GET /pengaduan/baru/rincian": "anyone",
  "POST /pengaduan/baru/rincian": "anyone",
  "GET /pengaduan/baru/lampiran": "anyone",
  "POST /pengaduan/baru/lampiran": "anyone",
  "GET /pengaduan/baru/identitas": "anyone",
  "POST /pengaduan/baru/identitas": "anyone",
  "GET /pengaduan/baru/periksa": "anyone",
  "POST /pengaduan/baru/periksa": "anyone",
  "GET /pengaduan/baru/terkirim": "anyone",
  "GET /lacak": "anyone",
  "POST /lacak": "anyone",
  "POST /lacak/tutup": "anyone",
  "GET /lacak/:reference": "complainant",
  "GET /lacak/:reference/penarikan": "complainant",
  "GET /lacak/:reference/kerahasiaan": "complainant",
  "GET /lacak/:reference/anonimitas": "complainant",
  "GET /lacak/:reference/lampiran/:id": "complainant",
  "POST /lacak/:reference/pesan": "complainant",
  "POST /lacak/:reference/penilaian": "complainant",
  "POST /lacak/:reference/penutupan": "complainant",
  "POST /lacak/:reference/sanggahan": "complainant",
  "POST /lacak/:reference/penarikan": "complainant",
  "POST /lacak/:reference/kerahasiaan": "complainant",
  "POST /lacak/:reference/anonimitas": "complainant",

  "GET /petugas/masuk": "anyone",
  "POST /petugas/masuk": "anyone",
  "GET /petugas/masuk/langkah-kedua": "anyone",
  "POST /petugas/masuk/langkah-kedua": "anyone",
  "GET /petugas/masuk/oidc": "anyone",
  "GET /petugas/masuk/oidc/kembali": "anyone",
  "POST /petugas/keluar": "anyone",
  "GET /petugas/undangan/:token": "anyone",
  "POST /petugas/undangan/:token": "anyone",
  "GET /petugas/komponen": "anyone",
  "GET /petugas": "signed_in",
  "GET /petugas/akun": "signed_in",
  "GET /petugas/akun/oidc": "signed_in",
  "GET /petugas/akun/langkah-kedua": "signed_in",
  "POST /petugas/akun/langkah-kedua": "signed_in",
  "GET /petugas/akun/kode-cadangan": "signed_in",
  "GET /petugas/sop": "signed_in",
  "GET /petugas/pengaduan/baru": "lodge_at_counter",
  "POST /petugas/pengaduan/baru": "lodge_at_counter",
  "GET /petugas/pengaduan/baru/tanda-terima": "lodge_at_counter",
  "GET /petugas/pengaduan/:reference": "read_complaints",
  "GET /petugas/pengaduan/:reference/lampiran/:id": "read_complaints",
  "POST /petugas/pengaduan/:reference/identity": "reveal_identity",
  "POST /petugas/pengaduan/:reference/person": "reveal_identity",
  "GET /petugas/pengaduan/:reference/:noun": "read_complaints",
  "POST /petugas/pengaduan/:reference/:noun": "work_on_complaints",
  "POST /petugas/pengaduan/:reference/:noun/draft": "work_on_complaints",
  "POST /petugas/pengaduan/:reference/:noun/draft/removal": "work_on_complaints",
  "GET /petugas/kabar": "read_complaints",
  "GET /petugas/pimpinan": "lead",
  "GET /petugas/cari": "read_complaints",
  "POST /petugas/penugasan": "work_on_complaints",
  "POST /petugas/saringan": "read_complaints",
  "POST /petugas/saringan/:id/removal": "read_complaints",
  "GET /petugas/serah-terima": "hand_over",
  "POST /petugas/serah-terima": "hand_over",
  "POST /petugas/plh": "hand_over",
  "POST /petugas/plh/:id/removal": "hand_over",
  "POST /petugas/bertindak": "signed_in",
  "GET /petugas/pembukaan-identitas": "see_reveals",
  "GET /petugas/kanal": "see_channels",
  "GET /petugas/kanal/:id": "decide_intake",
  "POST /petugas/kanal/:id": "decide_intake",
  "GET /petugas/kanal/:id/asli": "decide_intake",
  "GET /petugas/kanal/:id/html": "decide_intake",
  "GET /petugas/staf": "see_staff",
  "POST /petugas/staf": "manage_staff",
  "GET /petugas/staf/:id": "manage_staff",
  "POST /petugas/staf/:id/role": "manage_staff",
  "POST /petugas/staf/:id/qualification": "manage_staff",
  "POST /petugas/staf/:id/second-step-reset": "manage_staff",
  "POST /petugas/staf/:id/invitation": "manage_staff",
  "POST /petugas/staf/:id/disabling": "manage_staff",
  "POST /petugas/staf/:id/enabling": "manage_staff",

  ...settingsRoutes,

  "GET /api/v1/openapi.json": "anyone",
  "POST /api/v1/complaints": "anyone",
  "GET /api/v1/track": "complainant",
  "GET /api/v1/track/attachments/:id": "complainant",
  "POST /api/v1/track/messages": "complainant",
  "POST /api/v1/track/rating": "complainant",
  "POST /api/v1/track/closure": "complainant",
  "POST /api/v1/track/objection": "complainant",
  "POST /api/v1/track/withdrawal": "complainant",
  "POST /api/v1/track/confidentiality": "complainant",
  "POST /api/v1/track/anonymity": "complainant",
  "GET /api/v1/complaints": "signed_in",
  "GET /api/v1/complaints/:reference": "signed_in",
  "GET /api/v1/complaints/:reference/attachments/:id": "signed_in",
  "POST /api/v1/complaints/:reference/receipt": "signed_in",
  "POST /api/v1/complaints/:reference/review": "signed_in",
  "POST /api/v1/complaints/:reference/follow-up": "signed_in",
  "POST /api/v1/complaints/:reference/inquiry": "signed_in",
  "POST /api/v1/complaints/:reference/escalation": "signed_in",
  "POST /api/v1/complaints/:reference/directive": "signed_in",
  "POST /api/v1/complaints/:reference/recall": "signed_in",
  "POST /api/v1/complaints/:reference/extension": "signed_in",
  "POST /api/v1/complaints/:reference/response": "signed_in",
  "POST /api/v1/complaints/:reference/telling": "signed_in",
  "POST /api/v1/complaints/:reference/messages": "signed_in",
  "POST /api/v1/complaints/:reference/note": "signed_in",
  "POST /api/v1/complaints/:reference/assignment": "signed_in",
  "POST /api/v1/complaints/:reference/referral": "signed_in",
  "POST /api/v1/complaints/:reference/merge": "signed_in",
  "POST /api/v1/complaints/:reference/unmerge": "signed_in",
  "POST /api/v1/complaints/:reference/approval": "signed_in",
} as const satisfies Record<`${"GET" | "POST"} /${string}`, Permission>;

export type Route = keyof typeof routes;

/** The permission that an address asks for, by method and pattern; undefined when the table does not know it. */
export function permissionOf(method: string, pattern: string): Permission | undefined {
  return (routes as Readonly<Record<string, Permission>>)[`${method.toUpperCase()} ${pattern}`];
}
