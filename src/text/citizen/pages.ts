import { inBoth } from "../in-both.ts";

/** Pages that only tell something: appointments, privacy, and what to do when something went wrong. */
export const appointmentText = inBoth({
  title: { id: "Janji temu", en: "Appointments" },
  lead: {
    id: "Pada jam layanan Anda boleh langsung datang, tanpa janji. Di luar jam itu Anda tetap dilayani bila membuat janji dahulu.",
    en: "During service hours just come, no appointment needed. Outside them you are still served if you make an appointment first.",
  },
  hours: { id: "Jam layanan", en: "Service hours" },
  when: { id: "Kapan paling lambat membuat janji", en: "How early to make it" },
  workingDay: {
    id: "Pada hari kerja, untuk waktu di luar jam layanan: paling lambat {ahead} sebelumnya.",
    en: "On a working day, for a time outside service hours: at least {ahead} before.",
  },
  dayOff: {
    id: "Untuk akhir pekan atau hari libur: paling lambat {ahead} sebelumnya.",
    en: "For a weekend or a holiday: at least {ahead} before.",
  },
  hoursAhead: {
    one: { id: "{amount} jam", en: "{amount} hour" },
    other: { id: "{amount} jam", en: "{amount} hours" },
  },
  minutesAhead: {
    one: { id: "{amount} menit", en: "{amount} minute" },
    other: { id: "{amount} menit", en: "{amount} minutes" },
  },
  daysAhead: {
    one: { id: "{amount} hari", en: "{amount} day" },
    other: { id: "{amount} hari", en: "{amount} days" },
  },
  how: { id: "Cara membuat janji", en: "How to make it" },
  howLead: {
    id: "Pemesanan di situs ini belum tersedia. Hubungi kantor lewat salah satu kanal ini dan sebutkan hari, jam, dan keperluan Anda:",
    en: "Booking on this site is not available yet. Reach the office by one of these channels and give the day, the hour and what it is about:",
  },
  form: { id: "Buka formulir", en: "Open the form" },
  instead: { id: "Tidak harus datang", en: "You need not come" },
  insteadHow: {
    id: "Pengaduan lewat formulir di situs ini dapat dikirim kapan saja dan ditangani sama.",
    en: "A complaint by the form on this site can be sent at any time and is handled just the same.",
  },
});

export const privacyText = inBoth({
  title: { id: "Pemberitahuan privasi", en: "Privacy notice" },
  lead: {
    id: "Kami meminta data sesedikit mungkin dan memakainya hanya untuk pengaduan Anda (UU 27/2022 tentang Pelindungan Data Pribadi).",
    en: "We ask for as little as possible and use it only for your complaint (Law 27/2022 on Personal Data Protection).",
  },
  what: { id: "Apa yang kami simpan", en: "What we keep" },
  what1: {
    id: "Isi pengaduan, pesan, dan riwayat penanganannya.",
    en: "Your complaint, the messages and the story of its handling.",
  },
  what2: {
    id: "Nama dan kontak Anda, disimpan terpisah dan tersandi dengan kunci tersendiri untuk setiap pengaduan. Pengaduan tanpa nama tidak menyimpan identitas sama sekali.",
    en: "Your name and contact, kept apart and encrypted with a key of its own for each complaint. An anonymous complaint keeps no identity at all.",
  },
  what3: {
    id: "Isian yang belum dikirim, tersandi dengan kunci yang hanya ada di peramban Anda, paling lama 24 jam.",
    en: "Unsent answers, encrypted with a key that only your browser holds, for 24 hours at most.",
  },
  who: { id: "Siapa yang dapat melihat", en: "Who can see it" },
  who1: {
    id: "Petugas yang menangani. Nama dan kontak tertutup sampai petugas membukanya dengan alasan, dan setiap pembukaan tercatat.",
    en: "Officers who handle it. Name and contact stay covered until an officer opens them with a reason, and each opening is recorded.",
  },
  who2: {
    id: "Bila Anda memilih rahasia: hanya petugas yang ditunjuk dan pimpinan.",
    en: "If you chose confidential: only the officer named and the leadership.",
  },
  who3: {
    id: "Orang yang Anda adukan tidak pernah dapat melihatnya.",
    en: "The person you complain about can never see it.",
  },
  cookies: { id: "Kuki", en: "Cookies" },
  cookies1: {
    id: "Hanya yang perlu: bahasa pilihan Anda, isian yang belum dikirim, dan pengaduan yang Anda buka dengan kode lacak (12 jam). Tidak ada pelacak dan tidak ada pihak ketiga.",
    en: "Only what is needed: your language, your unsent answers, and the complaints you opened with a tracking code (12 hours). No trackers and no third parties.",
  },
  rights2: {
    id: "Di halaman pelacakan Anda dapat kapan saja merahasiakan pengaduan atau menghapus identitas Anda darinya untuk selamanya.",
    en: "On the tracking page you can at any time make your complaint confidential, or erase your identity from it for good.",
  },
  rights: { id: "Hak Anda", en: "Your rights" },
  rights1: {
    id: "Anda berhak melihat, memperbaiki, dan meminta penghapusan data Anda, serta menarik pengaduan. Hubungi kami di {contact}.",
    en: "You may see, correct and ask us to erase your data, and withdraw your complaint. Reach us at {contact}.",
  },
});

export const troubleText = inBoth({
  home: { id: "Ke halaman depan", en: "To the home page" },
  notFoundTitle: { id: "Halaman tidak ditemukan", en: "Page not found" },
  notFound: {
    id: "Alamatnya mungkin salah ketik atau sudah berubah. Halaman sebuah pengaduan hanya terbuka setelah kode lacaknya dimasukkan di peramban ini.",
    en: "The address may be mistyped or has changed. The page of a complaint opens only after its tracking code was entered in this browser.",
  },
  enterCode: { id: "Masukkan kode lacak", en: "Enter a tracking code" },
  failedTitle: { id: "Maaf, ada gangguan di pihak kami", en: "Sorry, something went wrong on our side" },
  failed: {
    id: "Tunggu sebentar lalu muat ulang halaman ini. Bila Anda tadi mengirim pengaduan, kirim ulang saja: pengaduan yang sama tidak akan tercatat dua kali.",
    en: "Wait a moment and load this page again. If you were sending a complaint, just send it again: the same complaint is never recorded twice.",
  },
  tooLargeTitle: { id: "Tulisan terlalu panjang", en: "The text is too long" },
  tooLarge: {
    id: "Kembali ke halaman sebelumnya dengan tombol peramban, ringkas tulisannya, lalu kirim lagi.",
    en: "Go back with your browser’s button, shorten the text and send it again.",
  },
  refusedTitle: { id: "Kiriman ditolak", en: "The form was refused" },
  refused: {
    id: "Formulir ini tidak dikirim dari situs kami. Buka halamannya langsung di situs ini lalu coba lagi.",
    en: "This form was not sent from our site. Open the page on this site itself and try again.",
  },
});
