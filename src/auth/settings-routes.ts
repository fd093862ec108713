/** The addresses of the office's settings with who may ask for them; part of the one table of addresses. */
export const settingsRoutes = {
  "GET /petugas/pengaturan": "see_settings",
  "GET /petugas/pengaturan/sop": "see_settings",
  "GET /petugas/pengaturan/sop/:id": "see_settings",
  "POST /petugas/pengaturan/sop/:id/signature": "sign_readings",
  "POST /petugas/pengaturan/sop/:id/withdrawal": "sign_readings",
  "GET /petugas/pengaturan/hari-libur": "see_settings",
  "POST /petugas/pengaturan/hari-libur": "change_settings",
  "GET /petugas/pengaturan/hari-libur/:id": "see_settings",
  "GET /petugas/pengaturan/teks": "see_settings",
  "POST /petugas/pengaturan/teks": "change_settings",
  "GET /petugas/pengaturan/teks/:id": "change_settings",
  "POST /petugas/pengaturan/teks/:id": "change_settings",
  "POST /petugas/pengaturan/teks/:id/removal": "change_settings",
} as const;
