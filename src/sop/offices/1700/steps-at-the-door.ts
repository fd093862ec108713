import type { Step } from "#sop/types.ts";

/** Steps 1 to 4: from the need to the chosen means. */
export const stepsAtTheDoor: readonly Step[] = [
  {
    id: "need",
    number: "1",
    label: "1",
    kind: "need",
    actor: "complainant",
    title: { id: "Membutuhkan layanan pengaduan", en: "Needs to complain" },
    text: {
      id: "Pengguna layanan membutuhkan layanan pengaduan",
      en: "The service user needs the complaint service",
    },
    cells: {},
    next: [{ to: "choose-medium" }],
  },
  {
    id: "choose-medium",
    number: "2",
    label: "2",
    kind: "choose",
    actor: "complainant",
    title: { id: "Layanan online?", en: "Online service?" },
    text: {
      id: "Pengguna layanan menentukan media layanan yang akan digunakan, apakah layanan online atau tidak. Jika iya, maka pengguna layanan mengakses sarana pengaduan online. Jika tidak, maka pengguna layanan datang langsung ke layanan pengaduan BPS Provinsi Bengkulu dengan menemui resepsionis",
      en: "The service user decides which medium to use, online or not. If online, the service user opens an online complaint channel. If not, the service user comes to the complaint service of BPS Bengkulu Province and meets the receptionist",
    },
    printed:
      "Pengguna layanan menentukan media layanan yang akan digunakan, apakah layanan online atau tidak Jika ia, maka pengguna layanan mengakses sarana pengaduan online Jika tidak, maka pengguna layanan datang langsung ke layanan pengaduan BPS Provinsi Bengkulu dengan menemui resepsionis",
    cells: {
      actors: { receptionist: { id: "Ya", en: "Yes" } },
      note: {
        id: "Sarana pengaduan online yang digunakan adalah: LAPOR (lapor.go.id); Website PPID (ppid.bps.go.id pilih wilayah Provinsi Bengkulu); LEMPUK (s.bps.go.id/Lempuk1700); SMS/WA (085174471700); Email (ppid1700@bps.go.id). Waktu layanan: Senin-Kamis (08.00-15.30 WIB), Jumat (08.00-16.00 WIB). Untuk layanan di luar jam/hari kerja, tetap dilayani dengan membuat janji terlebih dahulu minimal 1 jam/hari sebelumnya",
        en: "The online complaint channels are: LAPOR (lapor.go.id); PPID website (ppid.bps.go.id, choose the region Provinsi Bengkulu); LEMPUK (s.bps.go.id/Lempuk1700); SMS/WA (085174471700); e-mail (ppid1700@bps.go.id). Service hours: Monday-Thursday (08.00-15.30 WIB), Friday (08.00-16.00 WIB). Outside working hours/days you are still served if you make an appointment at least 1 hour/day before",
      },
    },
    decision: true,
    next: [
      { to: "lodge", when: { id: "Ya", en: "Yes" } },
      { to: "register", when: { id: "Tidak", en: "No" } },
    ],
  },
  {
    id: "register",
    number: "3",
    label: "3",
    kind: "register",
    actor: "receptionist",
    title: { id: "Mengarahkan untuk registrasi", en: "Directs to registration" },
    text: {
      id: "Resepsionis mengarahkan pengguna layanan untuk registrasi",
      en: "The receptionist directs the service user to register",
    },
    cells: {
      completeness: { id: "Biodata, email", en: "Personal details, e-mail" },
      time: { id: "10 menit", en: "10 minutes" },
    },
    target: { clock: "measured", unit: "wall_minutes", amount: 10 },
    next: [{ to: "choose-means" }],
  },
  {
    id: "choose-means",
    number: "4",
    label: "4",
    kind: "choose",
    actor: "receptionist",
    title: { id: "Memilih sarana", en: "Choosing the means" },
    text: {
      id: "Resepsionis mengarahkan pengguna layanan untuk memilih sarana pengaduan yang diinginkan",
      en: "The receptionist directs the service user to choose the means of complaint they want",
    },
    printed: "Resepsionis mengarahkan pengguna layanan untuk memilih sarana pengaduan yang di inginkan",
    cells: {
      actors: { receptionist: { id: "Kotak Pengaduan", en: "Complaint Box" } },
      note: {
        id: "Sarana pengaduan yang tersedia adalah kotak pengaduan atau layanan pengaduan tatap muka",
        en: "The means available are the complaint box or the face-to-face complaint service",
      },
    },
    decision: true,
    next: [
      { to: "lodge", when: { id: "Kotak pengaduan", en: "Complaint box" } },
      { to: "lodge", when: { id: "Tatap muka", en: "Face to face" } },
    ],
  },
];
