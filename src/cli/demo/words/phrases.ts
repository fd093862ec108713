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
export const questions = [
  "Mohon sebutkan tanggal dan jam kejadiannya.",
  "Bolehkah kami tahu nomor antrean atau nomor permintaan Anda?",
  "Mohon kirim tangkapan layarnya.",
  "Di loket berapa kejadiannya?",
] as const;
export const supplements = [
  "Kejadiannya hari Senin sekitar jam sepuluh.",
  "Nomor antrean saya A-17.",
  "Ini rinciannya: loket dua, petugas perempuan berkacamata.",
  "Nomor permintaannya 2025-0417.",
  "sekitar jam 2 siang pak, hari rabu",
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
  "Kemarin saya datang lagi dan belum berubah.",
  "Datanya masih kurang tabel yang saya minta.",
  "Jawaban ini tidak menjawab pertanyaan saya.",
  "Petugas yang sama masih datang.",
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
