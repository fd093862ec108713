/** Small pieces of which conversations are put together. */
export const openings = [
  "Selamat pagi.",
  "Assalamualaikum.",
  "Selamat siang Bapak/Ibu.",
  "Mohon maaf mengganggu.",
  "Yth. petugas,",
  "",
  "",
  "halo min",
] as const;
export const endings = [
  "Mohon ditindaklanjuti.",
  "Terima kasih.",
  "Saya tunggu kabarnya.",
  "Tolong dibantu ya.",
  "Semoga ada perbaikan.",
  "",
  "",
  "trims",
] as const;
export const remedies = [
  "Mohon diperbaiki.",
  "Mohon petugasnya ditegur.",
  "Saya minta datanya dikirim.",
  "Mohon penjelasan tertulis.",
  "Uang saya kembali.",
] as const;
/** What the office asks, with what people answer to just that. */
export const questions = [
  {
    ask: "Mohon sebutkan tanggal dan jam kejadiannya.",
    answers: [
      "Kejadiannya hari Senin sekitar jam sepuluh.",
      "sekitar jam 2 siang pak, hari rabu",
      "Selasa pagi, baru buka.",
    ],
  },
  {
    ask: "Siapa saja yang melihat atau mengalami hal yang sama?",
    answers: [
      "Ada ibu-ibu di sebelah saya, tapi tidak tahu namanya.",
      "Saya sendiri saja.",
      "Tetangga saya juga mengalami.",
    ],
  },
  {
    ask: "Apakah ada foto, tangkapan layar, atau surat yang dapat Anda kirim?",
    answers: ["Tidak sempat memfoto, maaf.", "Ada suratnya, nanti saya bawa ke kantor.", "hp saya waktu itu mati"],
  },
  {
    ask: "Apakah hal ini pernah Anda sampaikan kepada petugas, dan apa jawabannya?",
    answers: [
      "Pernah, dijawab nanti disampaikan.",
      "Belum pernah, baru kali ini.",
      "Sudah dua kali, tidak ada kelanjutannya.",
    ],
  },
] as const;
export const chasers = [
  "Bagaimana kelanjutannya?",
  "Sudah sampai mana ya?",
  "Mohon kabarnya.",
  "kok belum ada kabar",
] as const;
export const officeReplies = [
  "Masih kami periksa; jawaban paling lambat pada tanggal yang tertera.",
  "Sudah di meja pimpinan, kami kabari begitu ada keputusan.",
  "Terima kasih sudah mengingatkan, kami selesaikan pekan ini.",
] as const;
export const directives = [
  "Periksa dan selesaikan pekan ini, laporkan hasilnya.",
  "Temui pengadu, minta maaf, dan perbaiki jadwal loket.",
  "Koordinasikan dengan bagian umum; jangan sampai berulang.",
  "Tindak sesuai aturan kepegawaian.",
] as const;
export const reasonsUp = [
  "Menyangkut perilaku pegawai.",
  "Perlu keputusan anggaran.",
  "Berpotensi ramai di media.",
  "Melibatkan dua bidang.",
] as const;
export const praise = [
  "Cepat dan jelas, terima kasih.",
  "Petugasnya ramah.",
  "Alhamdulillah sudah beres.",
  "Mantap, langsung diperbaiki.",
  "Jawabannya lengkap.",
  "",
] as const;
export const blame = [
  "Lama sekali.",
  "Jawabannya normatif.",
  "Belum ada perubahan di lapangan.",
  "Harus ditanya berkali-kali.",
  "",
] as const;
export const objections = [
  "Sampai hari ini belum ada perubahan.",
  "Jawaban ini tidak menjawab yang saya tanyakan.",
  "Penjelasannya tidak sesuai dengan yang saya alami.",
  "Saya tidak setuju, mohon diperiksa oleh orang lain.",
] as const;
export const notes = [
  "Sudah ditelepon, tidak diangkat.",
  "Cek juga arsip bulan lalu.",
  "Mirip pengaduan pekan lalu.",
  "Minta rekaman CCTV ke bagian umum.",
] as const;
export const referrals = [
  "Dinas Kependudukan dan Pencatatan Sipil",
  "Dinas Sosial Provinsi",
  "Pemerintah Desa setempat",
] as const;
/** How an answer begins after an objection. */
export const secondLook = "Setelah Anda menyanggah, hal ini kami periksa kembali dari awal.";
