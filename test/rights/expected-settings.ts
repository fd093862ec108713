import type { Route } from "#auth/permissions.ts";

/** What the addresses of the settings answer; columns as in `expected.ts`. */
export const plainSettings: Readonly<Partial<Record<Route, string>>> = {
  "GET /petugas/pengaturan": "303 303 303 403 403 403 403 403 200 200 403 403",
  "GET /petugas/pengaturan/sop": "303 303 303 403 403 403 403 403 200 200 403 403",
  "GET /petugas/pengaturan/hari-libur": "303 303 303 403 403 403 403 403 200 200 403 403",
  "POST /petugas/pengaturan/hari-libur": "401 401 401 403 403 403 403 403 403 422 403 403",
  "GET /petugas/pengaturan/teks": "303 303 303 403 403 403 403 403 200 200 403 403",
  "POST /petugas/pengaturan/teks": "401 401 401 403 403 403 403 403 403 422 403 403",
  "GET /petugas/pengaturan/pemberitahuan": "303 303 303 403 403 403 403 403 200 200 403 403",
  "GET /petugas/pengaturan/kantor": "303 303 303 403 403 403 403 403 200 200 403 403",
  "POST /petugas/pengaturan/kantor": "401 401 401 403 403 403 403 403 403 422 403 403",
  "POST /petugas/pengaturan/kantor/removal": "401 401 401 403 403 403 403 403 403 303 403 403",
  "POST /petugas/pengaturan/kantor/restoration": "401 401 401 403 403 403 403 403 403 404 403 403",
};

/** About one setting, which is not there. */
export const oneSetting: Readonly<Partial<Record<Route, string>>> = {
  "GET /petugas/pengaturan/sop/:id": "303 303 303 403 403 403 403 403 404 404 403 403",
  "POST /petugas/pengaturan/sop/:id/signature": "401 401 401 403 403 403 403 403 404 403 403 403",
  "POST /petugas/pengaturan/sop/:id/withdrawal": "401 401 401 403 403 403 403 403 404 403 403 403",
  "GET /petugas/pengaturan/teks/:id": "303 303 303 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/teks/:id": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/teks/:id/draft": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/teks/:id/draft/removal": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/teks/:id/removal": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/teks/:id/restoration": "401 401 401 403 403 403 403 403 403 404 403 403",
  "GET /petugas/pengaturan/pemberitahuan/:id": "303 303 303 403 403 403 403 403 404 404 403 403",
  "POST /petugas/pengaturan/pemberitahuan/:id": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/pemberitahuan/:id/draft": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/pemberitahuan/:id/draft/removal": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/pemberitahuan/:id/removal": "401 401 401 403 403 403 403 403 403 404 403 403",
  "POST /petugas/pengaturan/pemberitahuan/:id/restoration": "401 401 401 403 403 403 403 403 403 404 403 403",
  "GET /logo/:id": "404 404 404 404 404 404 404 404 404 404 404 404",
  "GET /petugas/pengaturan/hari-libur/:id": "303 303 303 403 403 403 403 403 404 404 403 403",
};
