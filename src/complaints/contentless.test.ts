import { describe, expect, test } from "vitest";
import { isContentless } from "./contentless.ts";

describe("a response that says nothing", () => {
  test.each([
    "Sudah diteruskan.",
    "Pengaduan Saudara sudah kami teruskan ke bagian terkait untuk ditindaklanjuti. Terima kasih.",
    "Yth. Bapak/Ibu, laporan Anda sedang kami proses. Mohon menunggu.",
    "Telah dikoordinasikan dengan Bagian Umum BPS Provinsi.",
    "Your complaint has been forwarded to the relevant department. Thank you for your patience.",
    "Ok.",
    "",
  ])("is noticed: %s", (text) => {
    expect(isContentless(text)).toBe(true);
  });

  test.each([
    "Sudah diteruskan ke Bagian Umum, dan AC ruang tunggu diperbaiki hari Senin.",
    "Kami sudah memeriksa rekaman kamera: petugas memang meninggalkan loket. Ia sudah ditegur.",
    "Data sudah dikirim ke surel Anda pada 12 Maret.",
    "Loket buka sampai pukul 15.30.",
    "Antrean prioritas kini tersedia untuk penyandang disabilitas.",
    "We looked into it: the table was wrong and is corrected now.",
  ])("is not seen where something is said: %s", (text) => {
    expect(isContentless(text)).toBe(false);
  });

  test("a long stall is still a stall", () => {
    const stall = "Pengaduan Anda sudah kami teruskan dan sedang diproses oleh pihak terkait. ".repeat(20);
    expect(isContentless(stall)).toBe(true);
  });
});
