import { describe, expect, test } from "vitest";
import { isContentless } from "./contentless.ts";

/** Answers that pass the matter on, put it off or are sorry, as clerks write them. */
const contentless = [
  "",
  "Ok.",
  "Terima kasih atas masukan Anda.",
  "Sudah diteruskan.",
  "Akan segera kami tindak lanjuti",
  "Akan kami tindak lanjut.",
  "Pengaduan Bapak akan segera di tindaklanjuti sesuai prosedur yang berlaku.",
  "Siap, segera kami tindaklanjuti.",
  "Mohon maaf atas ketidaknyamanan yang terjadi",
  "Kami mohon maaf sebesar-besarnya atas ketidaknyamanan yang Bapak/Ibu alami.",
  "Kami menyampaikan permohonan maaf atas kejadian tersebut. Hal ini akan menjadi perhatian kami.",
  "Aduan Saudara menjadi bahan evaluasi kami.",
  "Terima kasih atas kritik dan sarannya, akan menjadi bahan evaluasi kami untuk meningkatkan kualitas pelayanan ke depannya.",
  "Kami akan terus berupaya memperbaiki pelayanan kami.",
  "Pengaduan Saudara sudah kami teruskan ke bagian terkait untuk ditindaklanjuti. Terima kasih.",
  "Sudah diteruskan ke bidang terkait tanggal 3 Maret 2026.",
  "Laporan Anda telah kami teruskan pada hari Rabu, 4 Maret 2026 pukul 10.00 WIB.",
  "Telah diteruskan dengan surat nomor B-123/17000/HM.340/2026 tanggal 4-3-2026.",
  "Diteruskan kepada Kepala Bagian Umum melalui nota dinas No. 45/ND/III/2026, mohon menunggu 10 hari kerja.",
  "Sudah kami teruskan kepada Direktorat Diseminasi Statistik dan Layanan Perpustakaan Deputi Bidang Metodologi.",
  "sudah dilimpahkan ke seksi integrasi pengolahan dan diseminasi statistik bps kabupaten rejang lebong",
  "Pengaduan diserahkan sepenuhnya kepada pimpinan.",
  "Yth. Bapak/Ibu, laporan Anda sedang kami proses. Mohon menunggu.",
  "Yth. Ibu Siti Rahma Nur Aini, pengaduan Ibu sedang dalam proses penelusuran tim kami.",
  "Sedang kami periksa.",
  "Telah dikoordinasikan dengan Bagian Umum BPS Provinsi.",
  "Pengaduan dengan nomor 1700-2026-7K3QX9 sudah kami terima dan sedang diproses.",
  "Mohon bersabar, tim kami sedang menangani laporan tersebut.\n\nHormat kami,\nRina Wulandari\nPetugas Layanan Terpadu",
  "Pengaduan Saudara telah dicatat dan akan dibahas bersama pimpinan.",
  "Akan kami informasikan perkembangannya lebih lanjut dalam 2x24 jam.",
  "Masukan Bapak sangat berharga bagi kami.",
  "We will look into this.",
  "Your complaint has been forwarded to the relevant department. Thank you for your patience.",
  "Your report was passed on to the Directorate of Statistical Dissemination and Services on 3 March 2026.",
  "Dear Mr Santoso,\nWe apologise for any inconvenience caused. Your feedback is important to us.",
  "We are sorry for the delay and will get back to you as soon as possible.",
  "Thank you, we take your concerns very seriously and strive to improve our services.",
  "Your complaint is under review and will be processed within 10 working days.",
];

/** Answers that say what was done, what was found or what one can do. */
const real = [
  "Sudah diteruskan ke Bagian Umum, dan AC ruang tunggu diperbaiki hari Senin.",
  "Sudah kami teruskan ke Bagian Umum dan AC ruang tunggu sudah diganti tanggal 5 Maret 2026.",
  "Kami sudah memeriksa rekaman kamera: petugas memang meninggalkan loket. Ia sudah ditegur.",
  "Data sudah dikirim ke surel Anda pada 12 Maret.",
  "Loket buka sampai pukul 15.30.",
  "Antrean prioritas kini tersedia untuk penyandang disabilitas.",
  "Mohon maaf atas ketidaknyamanan yang terjadi. Mesin antrean sudah diperbaiki.",
  "Mohon maaf, berkas Anda terselip; hari ini sudah kami kirim ulang.",
  "Permintaan data mikro sudah diproses dan dapat diunduh dengan akun Bapak.",
  "Uang Rp150.000 dikembalikan ke rekening Ibu.",
  "Petugas yang bersangkutan sudah ditegur secara tertulis.",
  "Loket kedua kini dibuka setiap hari kerja.",
  "Setelah evaluasi, satu petugas kami tambahkan di loket pada jam istirahat.",
  "Kami telah menindaklanjuti dengan mengganti kursi ruang tunggu yang rusak.",
  "Hasil tindak lanjut: tabel inflasi Februari sudah dikoreksi di situs.",
  "Tindak lanjut kami: papan petunjuk dipasang di pintu masuk.",
  "Setelah ditelusuri, angka pada tabel 3.2 memang keliru dan sudah kami betulkan.",
  "Sudah diperiksa, datanya benar.",
  "Sudah kami cek, dan berkas Bapak ternyata belum lengkap: KTP belum dilampirkan.",
  "Jadwal petugas loket kini tertulis di pintu, dan ada petugas pengganti saat istirahat.",
  "Pengaduan tidak terbukti: menurut catatan antrean Bapak dipanggil setelah 12 menit.",
  "Ini bukan kewenangan BPS. Silakan hubungi Dinas Sosial Kota Bengkulu, telepon 0736-21212.",
  "Pencacah akan datang lagi ke rumah Ibu hari Kamis dengan surat tugas.",
  "Kami sudah ke lokasi.",
  "Permintaan maaf langsung sudah disampaikan petugas loket kepada Ibu di ruang pelayanan, dan jadwal jaga diubah.",
  "Sudah kami koordinasikan dengan BPS Kota Bengkulu; buku publikasi dapat diambil di sana mulai besok.",
  "Sudah diproses, kode aktivasi ada di surel Anda.",
  "Nama Ibu sudah kami hapus dari daftar responden.",
  "Pungutan itu tidak resmi. Pelakunya sudah dilaporkan ke Inspektorat dan dibebastugaskan sejak 2 Maret 2026.",
  "Toilet penyandang disabilitas selesai direnovasi.",
  "Kami akan memasang kipas angin di ruang tunggu minggu depan.",
  "Layanan konsultasi lewat WhatsApp aktif kembali sejak pagi ini.",
  "Surat keterangan terbit hari ini, silakan ambil di loket.",
  "Terima kasih atas laporannya, tautan yang rusak sudah kami ganti.",
  "We looked into it: the table was wrong and is corrected now.",
  "We are sorry for the delay. The data set was sent to your address on 3 March 2026.",
  "Your fee was refunded.",
  "The officer has been given a written warning and moved to another desk.",
  "We forwarded your letter to the city office, which replaced the broken ramp.",
];

describe("a response that says nothing", () => {
  test.each(contentless)("is noticed: %s", (text) => {
    expect(isContentless(text)).toBe(true);
  });

  test.each(real)("is not seen where something is said: %s", (text) => {
    expect(isContentless(text)).toBe(false);
  });

  test("a long stall is still a stall", () => {
    const stall = "Pengaduan Anda sudah kami teruskan dan sedang diproses oleh pihak terkait. ".repeat(20);
    expect(isContentless(stall)).toBe(true);
    expect(isContentless(`${stall} Kursi ruang tunggu sudah diganti.`)).toBe(false);
  });

  test("two stalls one after the other are one", () => {
    for (const text of contentless.slice(3)) expect(isContentless(`${text}\n\n${contentless[4]}`), text).toBe(true);
  });

  test("a stall before it does not hide what is said", () => {
    for (const text of real) expect(isContentless(`${contentless[14]} ${text}`), text).toBe(false);
  });
});
