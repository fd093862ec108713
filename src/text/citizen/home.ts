import { inBoth } from "../in-both.ts";

/** The home page: is it open now, how do I complain, where is my complaint. */
export const homeText = inBoth({
  title: { id: "Sampaikan pengaduan Anda", en: "Make a complaint" },
  lead: {
    id: "Ada layanan kami yang mengecewakan? Ceritakan di sini. Petugas yang menangani dan batas waktunya dapat Anda lihat setiap saat.",
    en: "Has our service let you down? Tell us here. You can see at any time who is handling it and until when.",
  },
  promise: { id: "Kami menjawab paling lama {limit}.", en: "We answer within {limit} at most." },
  start: { id: "Buat pengaduan", en: "Make a complaint" },
  startHint: {
    id: "Sekitar 10 menit. Saran dan permintaan informasi juga bisa lewat formulir ini.",
    en: "About 10 minutes. Suggestions and requests for information are welcome too.",
  },

  where: { id: "Di mana pengaduan saya?", en: "Where is my complaint?" },
  code: { id: "Kode lacak", en: "Tracking code" },
  codeHint: {
    id: "18 huruf dan angka di tanda terima Anda",
    en: "18 letters and digits on your receipt",
  },
  look: { id: "Lacak pengaduan", en: "Track my complaint" },

  openNow: { id: "Apakah kantor buka sekarang?", en: "Is the office open now?" },
  open: { id: "Buka sekarang", en: "Open now" },
  until: { id: "sampai {time}", en: "until {time}" },
  closed: { id: "Tutup sekarang", en: "Closed now" },
  opensAt: { id: "Buka lagi {moment}.", en: "Opens again {moment}." },
  weekend: { id: "Hari ini akhir pekan.", en: "It is the weekend." },
  holiday: { id: "Hari ini libur nasional: {name}.", en: "Today is a national holiday: {name}." },
  collective_leave: { id: "Hari ini cuti bersama: {name}.", en: "Today is collective leave: {name}." },
  local: { id: "Hari ini libur setempat: {name}.", en: "Today is a local day off: {name}." },
  outside_hours: { id: "Sekarang di luar jam layanan.", en: "It is outside service hours." },
  year_missing: {
    id: "Kalender hari libur tahun ini belum kami muat.",
    en: "This year's calendar of holidays has not been loaded yet.",
  },
  always: {
    id: "Formulir di situs ini bisa dikirim kapan saja, juga malam hari dan hari libur.",
    en: "The form on this site can be sent at any time, at night and on holidays too.",
  },
  hours: { id: "Jam layanan", en: "Service hours" },
  day: { id: "Hari", en: "Day" },
  hour: { id: "Jam ({zone})", en: "Hours ({zone})" },
  appointment: {
    id: "Perlu datang di luar jam itu? Buat janji temu dahulu.",
    en: "Need to come outside these hours? Make an appointment first.",
  },

  ways: { id: "Cara lain mengadu", en: "Other ways to complain" },
  online: { id: "Dari mana saja", en: "From anywhere" },
  atOffice: { id: "Di kantor kami", en: "At our office" },
  atOfficeHow: {
    id: "Datang dan temui resepsionis. Anda dapat memilih:",
    en: "Come and meet the receptionist. You can choose:",
  },
  samePath: {
    id: "Lewat jalan mana pun, pengaduan Anda ditangani dengan prosedur yang sama.",
    en: "Whichever way you choose, your complaint follows the same procedure.",
  },
});
