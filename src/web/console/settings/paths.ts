/** The addresses of the settings. */
export const settingsPaths = {
  settings: "/petugas/pengaturan",
  sopSettings: "/petugas/pengaturan/sop",
  readingSetting: (id: string) => `/petugas/pengaturan/sop/${id}`,
  signing: (id: string) => `/petugas/pengaturan/sop/${id}/signature`,
  withdrawingSignature: (id: string) => `/petugas/pengaturan/sop/${id}/withdrawal`,
  calendarSettings: "/petugas/pengaturan/hari-libur",
  calendarVersion: (seq: number) => `/petugas/pengaturan/hari-libur/${seq}`,
} as const;
