import { settingsPaths } from "./settings/paths.ts";

/** Every address of the console, used by routes, links, redirects and tests alike. */
export const paths = {
  worklist: "/petugas",
  signIn: "/petugas/masuk",
  secondStep: "/petugas/masuk/langkah-kedua",
  outside: "/petugas/masuk/oidc",
  linking: (pass: string) => `/petugas/akun/oidc?izin=${pass}`,
  account: "/petugas/akun",
  setup: "/petugas/akun/langkah-kedua",
  backupCodes: (pass: string) => `/petugas/akun/kode-cadangan?tampil=${pass}`,
  signOut: "/petugas/keluar",
  invitation: (token: string) => `/petugas/undangan/${token}`,
  lodging: "/petugas/pengaduan/baru",
  proof: (pass: string) => `/petugas/pengaduan/baru/tanda-terima?tampil=${pass}`,
  complaint: (reference: string) => `/petugas/pengaduan/${reference}`,
  verb: (reference: string, noun: string) => `/petugas/pengaduan/${reference}/${noun}`,
  draft: (reference: string, noun: string) => `/petugas/pengaduan/${reference}/${noun}/draft`,
  throwingAway: (reference: string, noun: string) => `/petugas/pengaduan/${reference}/${noun}/draft/removal`,
  samePerson: (reference: string) => `/petugas/pengaduan/${reference}/person`,
  identity: (reference: string) => `/petugas/pengaduan/${reference}/identity`,
  revealed: (reference: string, pass: string) => `/petugas/pengaduan/${reference}?tampil=${pass}`,
  originalOf: (reference: string, id: string) => `/petugas/pengaduan/${reference}/lampiran/${id}`,
  copyOf: (reference: string, id: string) => `/petugas/pengaduan/${reference}/lampiran/${id}?salinan`,
  procedure: "/petugas/sop",
  search: "/petugas/cari",
  news: "/petugas/kabar",
  assigning: "/petugas/penugasan",
  savedFilters: "/petugas/saringan",
  removingFilter: (id: string) => `/petugas/saringan/${id}/removal`,
  handOver: "/petugas/serah-terima",
  acting: "/petugas/plh",
  endingActing: (id: string) => `/petugas/plh/${id}/removal`,
  actingNow: "/petugas/bertindak",
  handOverOf: (id: string) => `/petugas/serah-terima?dari=${id}`,
  reveals: "/petugas/pembukaan-identitas",
  channels: "/petugas/kanal",
  channelsDecided: "/petugas/kanal?diputuskan",
  waiting: (id: string) => `/petugas/kanal/${id}`,
  originalMail: (id: string) => `/petugas/kanal/${id}/asli`,
  mailHtml: (id: string) => `/petugas/kanal/${id}/html`,
  staff: "/petugas/staf",
  person: (id: string) => `/petugas/staf/${id}`,
  changingRole: (id: string) => `/petugas/staf/${id}/role`,
  qualifying: (id: string) => `/petugas/staf/${id}/qualification`,
  resettingSecondStep: (id: string) => `/petugas/staf/${id}/second-step-reset`,
  withLink: (pass: string) => `/petugas/staf?tampil=${pass}`,
  inviting: (id: string) => `/petugas/staf/${id}/invitation`,
  enabling: (id: string) => `/petugas/staf/${id}/enabling`,
  disabling: (id: string) => `/petugas/staf/${id}/disabling`,
  ...settingsPaths,
} as const;

/** An address with the parameters that have a value. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
