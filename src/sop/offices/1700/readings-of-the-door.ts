import type { Reading } from "#sop/types.ts";
import { proposedOn } from "./proposed-on.ts";

/** How visits, appointments, the box and personal details are read. */
export const readingsOfTheDoor: readonly Reading[] = [
  {
    id: "appointment-ahead",
    number: 11,
    problem: {
      id: "“Minimal 1 jam/hari sebelumnya”: satu jam atau satu hari?",
      en: "“At least 1 hour/day before”: one hour or one day?",
    },
    reading: {
      id: "Pada hari kerja di luar jam layanan: 1 jam sebelumnya. Pada hari libur: 1 hari sebelumnya, paling lambat sehari sebelum kunjungan.",
      en: "On a working day outside hours: 1 hour ahead. On a day off: 1 day ahead, by the day before.",
    },
    reason: {
      id: "“Jam/hari” menjawab “di luar jam/hari kerja” secara berurutan.",
      en: "“Hour/day” answers “outside working hours/days” in order.",
    },
    proposedOn,
  },
  {
    id: "appointment-is-made",
    number: 12,
    problem: {
      id: "Dihitung menurut jam dinding atau jam layanan; perlukah petugas menyetujui?",
      en: "Clock time or service time; must staff agree?",
    },
    reading: {
      id: "Menurut jam dinding saat meminta. Permintaan yang tepat waktu langsung menjadi janji bagi petugas piket, yang boleh mengusulkan waktu lain; yang terlambat ditolak dengan menyebut waktu terdekat yang mungkin.",
      en: "By the clock at the request. A request made in time is an appointment at once for the officer on duty, who may propose another time; a later one is refused with the next possible time.",
    },
    reason: {
      id: "“Tetap dilayani”: diam tidak boleh berarti menolak.",
      en: "“Still served”: silence must not refuse a service.",
    },
    proposedOn,
  },
  {
    id: "no-appointment",
    number: 13,
    problem: {
      id: "Orang datang di luar jam layanan tanpa janji.",
      en: "A person comes outside hours without an appointment.",
    },
    reading: {
      id: "Tidak ditolak begitu saja: ditawarkan janji, kotak pengaduan atau sarana online, dan kunjungannya dicatat.",
      en: "Not silently refused: an appointment, the box or an online channel is offered, and the visit is recorded.",
    },
    reason: {
      id: "SOP menyebut “tetap dilayani” dengan janji.",
      en: "The SOP says “still served” with an appointment.",
    },
    proposedOn,
  },
  {
    id: "online-at-any-hour",
    number: 16,
    problem: { id: "Apakah jam layanan mengikat pengaduan online?", en: "Do the hours bind online complaints?" },
    reading: {
      id: "Tidak: pengaduan online diterima kapan saja; hanya hitungan waktunya yang berhenti.",
      en: "No: online complaints are accepted at any time; only the clocks pause.",
    },
    reason: { id: "Tanpa itu sarana online tidak ada gunanya.", en: "Otherwise the online channels are pointless." },
    proposedOn,
  },
  {
    id: "opening-the-box",
    number: 17,
    problem: {
      id: "Kotak pengaduan: siapa membuka, kapan, dan kapan isinya “diterima”?",
      en: "The complaint box: who opens it, when, and when is its content “received”?",
    },
    reading: {
      id: "Dua orang, dengan berita acara, juga bila nihil. Waktu pembukaan ialah waktu pengaduan disampaikan. Setiap hari kerja pada jam tutup; dapat diatur hanya bila paling sedikit k pengunjung memilih kotak, selambatnya setelah n hari kerja.",
      en: "Two persons, with minutes, also when empty. The opening is the time of lodging. Each working day at closing; a setting allows only when at least k visitors chose the box, at latest after n working days.",
    },
    reason: {
      id: "SOP diam; ini jeda terpendek yang dapat dipertanggungjawabkan, tetapi pembukaan harian dapat menyingkap penulis tunggal.",
      en: "The SOP is silent; this is the shortest defensible delay, but a daily opening can name a lone writer.",
    },
    proposedOn,
    clocks: ["receipt", "response"],
  },
  {
    id: "box-slip-stays-apart",
    number: 18,
    problem: {
      id: "Tamu tercatat di langkah 3, padahal surat di kotak boleh tanpa nama.",
      en: "Visitors are registered at step 3, yet a slip in the box may lack a name.",
    },
    reading: {
      id: "Surat tidak pernah dihubungkan dengan kunjungan kecuali penulisnya meminta di surat itu; buku tamu hanya mencatat bahwa tamu dilayani. Tanpa nama berarti anonim, dilacak dengan kode pada sobekan.",
      en: "A slip is never linked to a visit unless its writer asks for it on the slip; the guest book only says that the visitor was served. No name means anonymous, followed by the tear-off code.",
    },
    reason: {
      id: "Menghubungkannya membuka identitas orang; SOP mencatat semua tamu di langkah 3.",
      en: "Linking would unmask people; the SOP registers everyone at step 3.",
    },
    proposedOn,
  },
  {
    id: "personal-details",
    number: 19,
    problem: { id: "Isi “biodata” tidak dirinci.", en: "The fields of “biodata” are not defined." },
    reading: {
      id: "Nama, alamat, nomor HP, email; instansi atau pekerjaan serta jenis dan nomor identitas tidak wajib. Hanya yang diperlukan.",
      en: "Name, address, mobile number, e-mail; institution or occupation and kind and number of identity are optional. Only what is needed.",
    },
    reason: {
      id: "UU 27/2022 meminta data sesedikit mungkin; UU 25/2009 meminta nama dan alamat.",
      en: "Law 27/2022 asks for as little data as possible; Law 25/2009 wants name and address.",
    },
    proposedOn,
  },
  {
    id: "no-email",
    number: 20,
    problem: {
      id: "Apakah email wajib? Banyak orang tidak memilikinya.",
      en: "Is e-mail mandatory? Many people have none.",
    },
    reading: {
      id: "Diminta SOP di loket; “tidak punya email” boleh, dengan nomor telepon atau alamat pos dan alasannya, dan dihitung dalam laporan.",
      en: "Asked for by the SOP at the counter; “no e-mail” is allowed with a telephone number or postal address and a reason, counted in reports.",
    },
    reason: {
      id: "Pelayanan untuk semua; pengguna SMS/WA hanya punya nomor telepon.",
      en: "Service for everyone; users of SMS/WA have only a telephone.",
    },
    proposedOn,
  },
];
