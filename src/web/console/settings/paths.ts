/** The addresses of the settings. */
export const settingsPaths = {
  settings: "/petugas/pengaturan",
  sopSettings: "/petugas/pengaturan/sop",
  readingSetting: (id: string) => `/petugas/pengaturan/sop/${id}`,
  signing: (id: string) => `/petugas/pengaturan/sop/${id}/signature`,
  withdrawingSignature: (id: string) => `/petugas/pengaturan/sop/${id}/withdrawal`,
  calendarSettings: "/petugas/pengaturan/hari-libur",
  calendarVersion: (seq: number) => `/petugas/pengaturan/hari-libur/${seq}`,
  textSettings: "/petugas/pengaturan/teks",
  textSetting: (id: string) => `/petugas/pengaturan/teks/${id}`,
  removingText: (id: string) => `/petugas/pengaturan/teks/${id}/removal`,
  noticeSettings: "/petugas/pengaturan/pemberitahuan",
  noticeSetting: (moment: string) => `/petugas/pengaturan/pemberitahuan/${moment}`,
  removingNotice: (moment: string) => `/petugas/pengaturan/pemberitahuan/${moment}/removal`,
  officeSettings: "/petugas/pengaturan/kantor",
  removingOffice: "/petugas/pengaturan/kantor/removal",
} as const;
