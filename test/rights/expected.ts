import type { Route } from "#auth/permissions.ts";
import { oneSetting, plainSettings } from "./expected-settings.ts";

/**
 * What each address answers to each principal, written by hand and apart from the table that the program reads.
 * Columns: anonymous, citizen, wrong session, receptionist, handler, other officer, accused, their deputy, leader,
 * administrator, auditor, officer of another office.
 */

/** The same for everyone. */
const all = (status: number) => Array.from({ length: 12 }, () => status).join(" ");

/** Pages and forms that are not about a complaint. */
export const plain: Readonly<Partial<Record<Route, string>>> = {
  "GET /healthz": all(200),
  "GET /readyz": all(200),
  "GET /assets/:name": all(404),
  "GET /": all(200),
  "GET /sop": all(200),
  "GET /sop/bacaan": all(200),
  "GET /janji-temu": all(200),
  "GET /privasi": all(200),
  "GET /bahasa/:language": all(303),
  "GET /sertifikat": all(404),
  "GET /sertifikat/tanggap-otoritas.crt": all(404),
  "GET /pengaduan/baru": all(200),
  "POST /pengaduan/baru": all(422),
  "GET /pengaduan/baru/rincian": all(303),
  "POST /pengaduan/baru/rincian": all(303),
  "GET /pengaduan/baru/identitas": all(303),
  "POST /pengaduan/baru/identitas": all(422),
  "GET /pengaduan/baru/periksa": all(303),
  "POST /pengaduan/baru/periksa": all(303),
  "GET /pengaduan/baru/lampiran": all(303),
  "POST /pengaduan/baru/lampiran": all(303),
  "POST /pengaduan/baru/unggahan": all(404),
  "GET /pengaduan/baru/unggahan/:id": all(404),
  "PATCH /pengaduan/baru/unggahan/:id": all(404),
  "DELETE /pengaduan/baru/unggahan/:id": all(404),
  "GET /pengaduan/baru/terkirim": all(303),
  "GET /keluar-cepat": all(303),
  "GET /lacak": all(200),
  "POST /lacak": all(422),
  "POST /lacak/tutup": all(303),
  "GET /petugas/masuk": "200 200 200 303 303 303 303 303 303 303 303 303",
  "POST /petugas/masuk": all(422),
  "GET /petugas/masuk/langkah-kedua": all(303),
  "POST /petugas/masuk/langkah-kedua": all(422),
  "GET /petugas/masuk/oidc": "404 404 404 303 303 303 303 303 303 303 303 303",
  "GET /petugas/masuk/oidc/kembali": all(404),
  "GET /petugas/akun/oidc": all(303),
  "GET /petugas/akun": "303 303 303 200 200 200 200 200 200 200 200 200",
  "GET /petugas/akun/langkah-kedua": all(303),
  "POST /petugas/akun/langkah-kedua": "401 401 401 303 303 303 303 303 303 303 303 303",
  "GET /petugas/akun/kode-cadangan": "303 303 303 200 200 200 200 200 200 200 200 200",
  "GET /petugas/komponen": all(404),
  "GET /petugas/undangan/:token": all(404),
  "POST /petugas/undangan/:token": all(404),
  "GET /petugas": "303 303 303 303 200 200 200 200 200 303 200 200",
  "GET /petugas/sop": "303 303 303 200 200 200 200 200 200 200 200 200",
  "GET /petugas/sop/:version": "303 303 303 404 404 404 404 404 404 404 404 404",
  "GET /petugas/pengaduan/baru": "303 303 303 200 200 200 200 200 403 403 403 200",
  "POST /petugas/pengaduan/baru": "401 401 401 422 422 422 422 422 403 403 403 422",
  "POST /petugas/pengaduan/baru/draft": "401 401 401 303 303 303 303 303 403 403 403 303",
  "POST /petugas/pengaduan/baru/draft/removal": "401 401 401 303 303 303 303 303 403 403 403 303",
  "GET /petugas/pengaduan/baru/tanda-terima": "303 303 303 422 422 422 422 422 422 403 403 422",
  "GET /petugas/kabar": "303 303 303 403 406 406 406 406 406 403 406 406",
  "GET /petugas/pimpinan": "303 303 303 403 403 403 403 403 200 403 403 403",
  "GET /petugas/laporan": "303 303 303 403 200 200 200 200 200 403 200 200",
  "GET /petugas/cari": "303 303 303 403 200 200 200 200 200 403 200 200",
  "POST /petugas/penugasan": "401 401 401 403 422 422 422 422 422 403 403 422",
  "POST /petugas/saringan": "401 401 401 403 422 422 422 422 422 403 422 422",
  "GET /petugas/serah-terima": "303 303 303 403 403 403 403 403 200 200 403 403",
  "POST /petugas/serah-terima": "401 401 401 403 403 403 403 403 404 404 403 403",
  "GET /petugas/serah-terima/:id": "303 303 303 403 403 403 403 403 404 404 403 403",
  "POST /petugas/serah-terima/:id/return": "401 401 401 403 403 403 403 403 404 404 403 403",
  "POST /petugas/plh": "401 401 401 403 403 403 403 403 422 422 403 403",
  "POST /petugas/bertindak": "401 401 401 303 303 303 303 303 303 303 303 303",
  "GET /petugas/pembukaan-identitas": "303 303 303 403 403 403 403 403 200 403 200 403",
  "GET /petugas/jejak-audit": "303 303 303 403 403 403 403 403 403 200 200 403",
  "GET /petugas/kanal": "303 303 303 403 200 200 200 200 200 200 200 200",
  "POST /petugas/kanal/surat/:id": "401 401 401 403 404 404 404 404 404 403 403 404",
  "POST /petugas/kanal/penyisihan": "401 401 401 403 422 422 422 422 422 403 403 422",
  "POST /petugas/kanal/pengembalian": "401 401 401 403 303 303 303 303 303 403 403 303",
  "GET /petugas/kanal/:id": "303 303 303 403 404 404 404 404 404 403 403 404",
  "POST /petugas/kanal/:id": "401 401 401 403 404 404 404 404 404 403 403 404",
  "GET /petugas/kanal/:id/asli": "303 303 303 403 404 404 404 404 404 403 403 404",
  "GET /petugas/kanal/:id/html": "303 303 303 403 404 404 404 404 404 403 403 404",
  "GET /petugas/staf": "303 303 303 403 403 403 403 403 200 200 403 403",
  "POST /petugas/staf": "401 401 401 403 403 403 403 403 403 422 403 403",
  ...plainSettings,
  "GET /api/v1/openapi.json": all(200),
  "POST /api/v1/complaints": all(422),
  "GET /api/v1/complaints": "401 401 401 200 200 200 200 200 200 200 200 200",
  "POST /petugas/keluar": all(303),
};

/** About a person of the office; of another office, or of nobody, 404 takes the place of what is let through. */
export const ofPerson: Readonly<Partial<Record<Route, string>>> = {
  "GET /petugas/staf/:id": "303 303 303 403 403 403 403 403 403 200 403 403",
  "POST /petugas/staf/:id/correction": "401 401 401 403 403 403 403 403 403 422 403 403",
  "POST /petugas/staf/:id/role": "401 401 401 403 403 403 403 403 403 422 403 403",
  "POST /petugas/staf/:id/qualification": "401 401 401 403 403 403 403 403 403 303 403 403",
  "POST /petugas/staf/:id/second-step-reset": "401 401 401 403 403 403 403 403 403 303 403 403",
  "POST /petugas/staf/:id/invitation": "401 401 401 403 403 403 403 403 403 303 403 403",
  "GET /petugas/staf/:id/disabling": "303 303 303 403 403 403 403 403 403 200 403 403",
  "POST /petugas/staf/:id/disabling": "401 401 401 403 403 403 403 403 403 303 403 403",
  "GET /petugas/plh/:id/removal": "303 303 303 403 403 403 403 403 404 404 403 403",
  "POST /petugas/plh/:id/removal": "401 401 401 403 403 403 403 403 404 404 403 403",
  "POST /petugas/saringan/:id/removal": "401 401 401 403 404 404 404 404 404 403 404 404",
  "POST /petugas/staf/:id/enabling": "401 401 401 403 403 403 403 403 403 303 403 403",
  ...oneSetting,
};

/** A file that the complaint does not have. */
export const files: Readonly<Partial<Record<Route, string>>> = {
  "GET /petugas/pengaduan/:reference/lampiran/:id": "303 303 303 403 404 404 404 404 404 403 404 404",
  "GET /lacak/:reference/lampiran/:id": all(404),
  "GET /api/v1/complaints/:reference/attachments/:id": "401 401 401 404 404 404 404 404 404 404 404 404",
  "GET /api/v1/track/attachments/:id": all(404),
};

/** A document as it was sent: whoever follows the complaint, its handler, and leadership unless it is confidential. */
export const downloads: Readonly<Partial<Record<Route, { open: string; confidential: string }>>> = {
  "GET /petugas/pengaduan/:reference/lampiran/:id": {
    open: "303 303 303 403 200 403 404 404 200 403 403 404",
    confidential: "303 303 303 403 200 404 404 404 403 403 404 404",
  },
  "GET /lacak/:reference/lampiran/:id": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 200 404 404 404 404 404 404 404 404 404 404",
  },
  "GET /api/v1/complaints/:reference/attachments/:id": {
    open: "401 401 401 404 200 403 404 404 200 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  "GET /api/v1/track/attachments/:id": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 200 404 404 404 404 404 404 404 404 404 404",
  },
};

/** Reading one complaint: one that all may see but the accused, a confidential one, and one that is not there. */
export const reading: Readonly<Partial<Record<Route, { open: string; confidential: string; none: string }>>> = {
  "GET /petugas/pengaduan/:reference": {
    open: "303 303 303 403 200 200 404 404 200 403 200 404",
    confidential: "303 303 303 403 200 404 404 404 200 403 404 404",
    none: "303 303 303 403 404 404 404 404 404 403 404 404",
  },
  "GET /petugas/pengaduan/:reference/:noun": {
    open: "303 303 303 403 200 200 404 404 200 403 303 404",
    confidential: "303 303 303 403 200 404 404 404 200 403 404 404",
    none: "303 303 303 403 404 404 404 404 404 403 404 404",
  },
  "POST /petugas/pengaduan/:reference/identity": {
    open: "401 401 401 403 303 303 404 404 303 403 403 404",
    confidential: "401 401 401 403 303 404 404 404 403 403 403 404",
    none: "401 401 401 403 404 404 404 404 404 403 403 404",
  },
  "POST /petugas/pengaduan/:reference/person": {
    open: "401 401 401 403 303 303 404 404 303 403 403 404",
    confidential: "401 401 401 403 303 404 404 404 403 403 403 404",
    none: "401 401 401 403 404 404 404 404 404 403 403 404",
  },
  "POST /petugas/pengaduan/:reference/:noun/draft": {
    open: "401 401 401 403 303 303 404 404 303 403 403 404",
    confidential: "401 401 401 403 303 404 404 404 303 403 403 404",
    none: "401 401 401 403 404 404 404 404 404 403 403 404",
  },
  // One's own draft is thrown away; where there is none, there or not, nothing is said.
  "POST /petugas/pengaduan/:reference/:noun/draft/removal": {
    open: "401 401 401 403 303 303 303 303 303 403 403 303",
    confidential: "401 401 401 403 303 303 303 303 303 403 403 303",
    none: "401 401 401 403 303 303 303 303 303 403 403 303",
  },
  "GET /api/v1/complaints/:reference": {
    open: "401 401 401 404 200 200 404 404 200 404 200 404",
    confidential: "401 401 401 404 200 404 404 404 200 404 404 404",
    none: "401 401 401 404 404 404 404 404 404 404 404 404",
  },
  "GET /lacak/:reference": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 200 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  "GET /lacak/:reference/tanda-terima": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 200 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  "GET /lacak/:reference/penarikan": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 200 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  // An upload that does not speak the protocol: whose complaint it is gets no further either.
  "POST /lacak/:reference/unggahan": {
    open: "404 412 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 412 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  "GET /lacak/:reference/unggahan/:id": { open: all(404), confidential: all(404), none: all(404) },
  "PATCH /lacak/:reference/unggahan/:id": {
    open: "404 412 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 412 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  "DELETE /lacak/:reference/unggahan/:id": {
    open: "404 412 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 412 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  "GET /lacak/:reference/kerahasiaan": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 303 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
  "GET /lacak/:reference/anonimitas": {
    open: "404 200 404 404 404 404 404 404 404 404 404 404",
    confidential: "404 200 404 404 404 404 404 404 404 404 404 404",
    none: all(404),
  },
};
