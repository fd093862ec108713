import type { Step } from "#sop/types.ts";

/**
 * Steps 5 to 8 and the unnumbered row "4a", which the print puts after step 5 (reading `order-of-receiving`).
 * "6 Ket" and "6 TL" have no row of their own: the first is the remark of step 6, the second its output.
 */
export const stepsOfTheOffice: readonly Step[] = [
  {
    id: "receive",
    number: "5",
    label: "5",
    kind: "receive",
    actor: "officer",
    title: { id: "Menerima pengaduan", en: "Receives the complaint" },
    text: {
      id: "Petugas layanan menerima pengaduan yang diberikan oleh pengguna layanan.",
      en: "The service officer receives the complaint given by the service user.",
    },
    cells: { time: { id: "1 jam", en: "1 hour" } },
    target: { clock: "receipt", unit: "service_minutes", amount: 60 },
    next: [{ to: "review" }],
  },
  {
    id: "lodge",
    number: "",
    label: "4a",
    kind: "lodge",
    actor: "complainant",
    title: { id: "Menyampaikan pengaduan", en: "Lodges the complaint" },
    text: {
      id: "Pengguna layanan menyampaikan pengaduan pada sarana yang dipilih",
      en: "The service user submits the complaint through the chosen means",
    },
    cells: {
      completeness: { id: "Biodata, email", en: "Personal details, e-mail" },
      time: { id: "30 menit", en: "30 minutes" },
    },
    target: { clock: "measured", unit: "wall_minutes", amount: 30 },
    thing: { actor: "means", name: { id: "Sarana yang dipilih", en: "The chosen means" } },
    next: [{ to: "receive" }],
  },
  {
    id: "review",
    number: "6",
    label: "6",
    kind: "review",
    actor: "officer",
    title: { id: "Menelaah pengaduan", en: "Reviews the complaint" },
    text: {
      id: "Petugas layanan melakukan telaah terhadap pengaduan yang masuk",
      en: "The service officer reviews the complaint that came in",
    },
    cells: {
      time: { id: "10 hari kerja", en: "10 working days" },
      output: { id: "Tindak lanjut pengaduan", en: "Follow-up of the complaint" },
      note: {
        id: "Untuk pengaduan yang membutuhkan tindak lanjut dari pimpinan, maka pengaduan akan diproses lebih lanjut maksimal 10 hari kerja",
        en: "A complaint that needs follow-up by the leadership is processed further within at most 10 working days",
      },
    },
    target: { clock: "response", unit: "working_days", amount: 10 },
    decision: true,
    next: [
      { to: "direct", when: { id: "Perlu pimpinan", en: "Leadership needed" } },
      { to: "act", when: { id: "Tidak perlu", en: "Not needed" } },
    ],
  },
  {
    id: "direct",
    number: "",
    label: "6 Ket",
    kind: "direct",
    actor: "leader",
    title: { id: "Memberi disposisi", en: "Gives a directive" },
    text: {
      id: "Pimpinan memberi disposisi atas pengaduan yang membutuhkan tindak lanjutnya",
      en: "The leadership gives a directive on a complaint that needs its follow-up",
    },
    cells: {},
    next: [{ to: "act" }],
    inTable: false,
  },
  {
    id: "act",
    number: "",
    label: "6 TL",
    kind: "act",
    actor: "officer",
    title: { id: "Menindaklanjuti pengaduan", en: "Follows the complaint up" },
    text: {
      id: "Petugas layanan menindaklanjuti pengaduan sesuai hasil telaah",
      en: "The service officer follows the complaint up as the review found",
    },
    cells: {},
    next: [{ to: "respond" }],
    inTable: false,
  },
  {
    id: "respond",
    number: "7",
    label: "7",
    kind: "respond",
    actor: "officer",
    title: { id: "Menyampaikan hasil tindak lanjut", en: "Conveys the result" },
    text: {
      id: "Petugas layanan menyampaikan hasil tindak lanjut dari pengaduan yang disampaikan kepada pengguna layanan",
      en: "The service officer conveys the result of the follow-up of the complaint to the service user",
    },
    printed:
      "Petugas pelayanan menyampaikan hasil tindak lanjut dari pengaduan yang disampaikan kepada pengguna layanan",
    cells: {},
    next: [{ to: "rate" }],
  },
  {
    id: "rate",
    number: "8",
    label: "8",
    kind: "rate",
    actor: "complainant",
    title: { id: "Menilai, memberi umpan balik, menutup", en: "Rates, gives feedback, closes" },
    text: {
      id: "Pengguna layanan memberikan penilaian/rating dan umpan balik terhadap kualitas pelayanan dan menutup transaksi/percakapan",
      en: "The service user gives a rating and feedback on the quality of the service and closes the transaction/conversation",
    },
    printed:
      "Pengguna layanan memberikan penilaian/rating dan umpan balik terhadap kualitas pelayanan dan menutup transaksi / percakapan",
    cells: {
      time: { id: "10 menit", en: "10 minutes" },
      output: { id: "Penilaian/rating", en: "Rating" },
    },
    target: { clock: "measured", unit: "wall_minutes", amount: 10 },
    next: [],
  },
];
