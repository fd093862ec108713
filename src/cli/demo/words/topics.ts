/** What a complaint is about, and how the office deals with such a one. Invented for demonstrations. */
export interface Topic {
  readonly subjects: readonly string[];
  readonly stories: readonly string[];
  readonly conclusions: readonly string[];
  readonly done: readonly string[];
  readonly answers: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    subjects: [
      "Antrean layanan terlalu lama",
      "Menunggu dua jam tidak dipanggil",
      "Nomor antrean dilewati",
      "antri lama bgt di PST",
    ],
    stories: [
      "Saya datang pukul sembilan dan baru dipanggil menjelang istirahat, padahal hanya ada empat orang di depan saya.",
      "Nomor saya dilewati dua kali. Waktu saya tanya, dijawab suruh tunggu saja.",
      "layar antrean mati jadi tidak tahu sudah sampai nomor berapa, petugas juga tidak memanggil keras",
      "Ada pengunjung yang datang belakangan tetapi dilayani lebih dahulu. Mohon antrean dijaga.",
    ],
    conclusions: [
      "Benar, layar antrean rusak sejak pagi dan panggilan hanya lisan.",
      "Benar, hanya satu loket dibuka karena petugas kedua sedang ke lapangan.",
    ],
    done: [
      "Layar antrean diperbaiki; loket kedua dibuka pada jam ramai.",
      "Petugas pengganti dijadwalkan bila ada yang ke lapangan.",
    ],
    answers: [
      "Mohon maaf atas penantian Anda. Layar antrean sudah diperbaiki dan loket kedua kini dibuka setiap pukul 09.00 sampai 11.30.",
      "Kami mohon maaf. Jadwal petugas loket sudah diubah sehingga selalu ada dua orang pada jam ramai, mulai pekan ini.",
    ],
  },
  {
    subjects: [
      "Permintaan data belum dijawab",
      "Data PDRB kecamatan tidak kunjung dikirim",
      "mohon kejelasan permohonan data",
      "Surat permintaan data dua minggu",
    ],
    stories: [
      "Permintaan data saya untuk skripsi sudah dua minggu belum ada kabar. Saya kirim lewat situs dan sudah ada nomor tiketnya.",
      "surat dari kampus sudah dikirim tgl 3, sampai sekarang blm dibalas. tolong ya pak bu, deadline saya minggu depan",
      "Tabel yang dijanjikan belum saya terima. Terakhir dijawab sedang diproses, tanpa tanggal.",
      "Data yang dikirim hanya sampai tahun 2022, padahal yang saya minta sampai 2024.",
    ],
    conclusions: [
      "Permintaan tercatat, tetapi petugasnya cuti dan tidak ada pengganti.",
      "Data tersedia dan dapat dikirim.",
    ],
    done: ["Data dikirim ke alamat e-mail pemohon.", "Permintaan diambil alih petugas lain dan diselesaikan."],
    answers: [
      "Data yang Anda minta sudah kami kirim hari ini ke alamat e-mail Anda, berupa berkas Excel beserta penjelasan variabelnya.",
      "Mohon maaf atas keterlambatannya. Berkasnya sudah kami kirim. Bila ada tabel yang kurang, balaslah pesan ini.",
    ],
  },
  {
    subjects: [
      "Petugas pendataan tidak sopan",
      "Sikap petugas sensus",
      "Petugas survei membentak",
      "kelakuan pencacah di RT kami",
    ],
    stories: [
      "Petugas yang datang membentak ibu saya karena tidak mau menunjukkan kartu keluarga.",
      "Petugasnya tidak membawa surat tugas dan tanda pengenal, tetapi memaksa masuk ke rumah.",
      "Ditanya penghasilan berkali-kali walau sudah saya bilang tidak mau jawab. Nadanya tinggi.",
      "Petugas datang jam delapan malam, mengetuk keras, anak saya sampai menangis.",
    ],
    conclusions: [
      "Keterangan pengadu dan ketua RT sejalan; petugas mengakui nada bicaranya tinggi.",
      "Petugas adalah mitra lapangan; surat tugasnya ada tetapi tidak ditunjukkan.",
    ],
    done: [
      "Petugas ditegur tertulis dan diganti di wilayah itu.",
      "Pengawas mendatangi keluarga dan meminta maaf; pendataan diulang oleh petugas lain.",
    ],
    answers: [
      "Kami meminta maaf kepada ibu Anda. Petugas itu sudah ditegur tertulis dan tidak lagi bertugas di lingkungan Anda.",
      "Pengawas kami sudah menemui keluarga Anda pada hari Kamis. Pendataan dilanjutkan oleh petugas lain yang membawa surat tugas.",
    ],
  },
  {
    subjects: ["Situs tidak dapat dibuka", "Tabel dinamis eror", "Tidak bisa unduh publikasi", "web lemot sekali"],
    stories: [
      "Sejak kemarin situs tidak dapat diakses dari rumah maupun kampus.",
      "Setiap mengunduh publikasi muncul pesan eror, sudah saya coba tiga peramban.",
      "tabel dinamis loading terus, kadang keluar kosong",
      "Tautan publikasi tahun lalu mengarah ke halaman yang tidak ada.",
    ],
    conclusions: ["Gangguan di pusat data, dua hari.", "Tautan salah sejak halaman dipindahkan."],
    done: ["Dilaporkan ke pusat data; situs pulih pukul 14.20.", "Tautan dibetulkan dan berkasnya diuji unduh."],
    answers: [
      "Situs sudah pulih sejak kemarin pukul 14.20. Publikasi yang Anda cari juga kami lampirkan lewat e-mail.",
      "Tautannya sudah dibetulkan. Silakan coba lagi; bila masih gagal, sebutkan perambannya dan kami bantu.",
    ],
  },
  {
    subjects: [
      "Angka di publikasi berbeda",
      "Jumlah penduduk tidak sama",
      "Salah ketik di buku",
      "data beda antara web dan buku",
    ],
    stories: [
      "Jumlah penduduk kecamatan kami di buku berbeda dengan di situs. Mana yang benar untuk laporan desa?",
      "Di halaman 47 tertulis 2042, seharusnya 2024.",
      "Nama desa kami salah tulis di tabel, sudah tiga tahun begitu terus.",
      "angka pengangguran di koran lain dgn di web bps, bingung",
    ],
    conclusions: [
      "Angka di buku adalah angka sementara; yang di situs sudah tetap.",
      "Benar ada salah ketik pada edisi cetak.",
    ],
    done: [
      "Ralat diterbitkan di situs dan ditempel di ruang baca.",
      "Penjelasan angka sementara dan tetap ditambahkan pada tabel.",
    ],
    answers: [
      "Keduanya dari sumber yang sama: angka di buku masih sementara, angka di situs sudah tetap. Gunakan yang di situs. Keterangannya kini kami tambahkan di bawah tabel.",
      "Terima kasih sudah teliti. Ralatnya sudah terbit di situs, dan edisi berikut sudah dibetulkan.",
    ],
  },
  {
    subjects: ["Honor mitra belum dibayar", "Pembayaran mitra statistik terlambat", "honor pendataan bulan lalu"],
    stories: [
      "Honor pendataan bulan lalu belum saya terima, padahal teman satu tim sudah.",
      "Kontrak saya selesai enam pekan lalu. Setiap ditanya jawabannya menunggu proses.",
      "nomor rekening saya katanya salah tapi tidak ada yang memberi tahu",
    ],
    conclusions: [
      "Nomor rekening keliru satu angka, pembayaran kembali ke kas.",
      "Berkas pertanggungjawaban tim belum lengkap.",
    ],
    done: ["Rekening diperbaiki dan dibayarkan ulang.", "Berkas dilengkapi bersama ketua tim; pembayaran diajukan."],
    answers: [
      "Pembayaran Anda kembali karena satu angka rekening keliru. Sudah dibayarkan ulang hari ini; biasanya masuk dalam dua hari kerja.",
      "Berkas tim Anda sudah lengkap dan pembayarannya diajukan. Kami kabari lagi bila sudah cair.",
    ],
  },
  {
    subjects: [
      "Fasilitas ruang tunggu",
      "Toilet tidak ada air",
      "AC mati",
      "Tidak ada jalur kursi roda",
      "parkiran sempit",
    ],
    stories: [
      "AC ruang tunggu mati sudah dua kali saya datang, panas sekali.",
      "Toilet pengunjung tidak ada airnya dan lantainya licin.",
      "Saya memakai kursi roda dan tidak bisa naik ke ruang pelayanan tanpa digotong.",
      "motor saya tergores karena parkir terlalu rapat, tidak ada petugas yang mengatur",
    ],
    conclusions: ["Benar, sudah diajukan tetapi belum dianggarkan.", "Benar, pompa air rusak."],
    done: [
      "Pompa diganti; pemeriksaan harian dijadwalkan.",
      "Tanjakan sementara dipasang, yang tetap dianggarkan triwulan depan.",
    ],
    answers: [
      "Pompa airnya sudah diganti dan ruangannya kini diperiksa setiap pagi. Terima kasih sudah memberi tahu.",
      "Tanjakan sementara sudah dipasang di pintu samping, dan satpam akan membantu. Tanjakan tetap dibangun triwulan depan.",
    ],
  },
  {
    subjects: ["Diminta biaya untuk data", "Pungutan tanpa kuitansi", "dimintai uang"],
    stories: [
      "Saya diminta lima puluh ribu untuk data yang setahu saya gratis, tanpa kuitansi.",
      "Ada orang di halaman kantor menawarkan jasa mengurus data dengan bayaran, katanya kenal orang dalam.",
    ],
    conclusions: [
      "Perlu diperiksa lebih jauh oleh pimpinan; ada nama pegawai yang disebut.",
      "Orang itu bukan pegawai; satpam mengenalinya.",
    ],
    done: [
      "Keterangan pegawai diambil; uang dikembalikan.",
      "Satpam menertibkan; papan pengumuman layanan gratis dipasang.",
    ],
    answers: [
      "Layanan data ini tidak dipungut biaya. Uang Anda sudah dikembalikan, dan pegawai yang bersangkutan sedang diperiksa. Terima kasih sudah berani melapor.",
      "Orang itu bukan pegawai kami dan kini tidak boleh masuk halaman kantor. Papan besar “layanan gratis” sudah dipasang di pintu.",
    ],
  },
];
