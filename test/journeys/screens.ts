/** Every screen that has an address, by who sees it; REF is a complaint in review. */
export const screens: Readonly<Record<string, readonly string[]>> = {
  nobody: [
    "/",
    "/sop",
    "/sop/bacaan",
    "/privasi",
    "/janji-temu",
    "/lacak",
    "/petugas/masuk",
    "/tidak-ada",
    "/pengaduan/baru",
  ],
  ani: [
    "/petugas",
    "/petugas?overdue=ya",
    "/petugas/cari?q=antrean",
    "/petugas/cari?q=qwxz",
    "/petugas/pengaduan/REF",
    "/petugas/pengaduan/REF/note",
    "/petugas/sop",
    "/petugas/sop/1",
    "/petugas/laporan",
    "/petugas/kanal",
    "/petugas/akun",
    "/petugas/komponen",
  ],
  kepala: ["/petugas/pimpinan", "/petugas/pembukaan-identitas", "/petugas/serah-terima", "/petugas/pengaturan/sop"],
  resepsionis: ["/petugas/pengaduan/baru"],
  pengawas: ["/petugas", "/petugas/jejak-audit"],
  administrator: [
    "/petugas/staf",
    "/petugas/jejak-audit",
    "/petugas/pengaturan",
    "/petugas/pengaturan/hari-libur",
    "/petugas/pengaturan/teks",
    "/petugas/pengaturan/pemberitahuan",
    "/petugas/pengaturan/kantor",
  ],
};

/** Screens one link away: the first of its kind on a page stands for all of them. */
export const oneAway: readonly (readonly [who: string, on: string, link: string])[] = [
  ["administrator", "/petugas/staf", '.people a[href^="/petugas/staf/"]'],
  ["administrator", "/petugas/staf", '.people a[href$="/disabling"]'],
  ["administrator", "/petugas/pengaturan/pemberitahuan", 'main a[href*="/pemberitahuan/"]'],
  ["kepala", "/petugas/pengaturan/sop", 'main a[href*="/pengaturan/sop/"]'],
];
