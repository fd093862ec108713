import { describe, expect, test } from "vitest";
import { foldQuoted } from "./quoted.ts";

const said = "Tanggalnya 2 Maret, pukul sembilan pagi.";
const before = "> Tanggal berapa Anda datang?\n> Salam, BPS Provinsi Bengkulu";

/** How programs begin what they take along from before. */
const forms: Readonly<Record<string, string>> = {
  "Gmail, Indonesian": `Pada hari Sen, 3 Mar 2025 pukul 08.15 BPS Bengkulu <pengaduan@bps.example>\nmenulis:\n\n${before}`,
  "Gmail, Indonesian, one line": `Pada Rab, 4 Mar 2026 10.15, BPS Bengkulu <pengaduan@bps.example> menulis:\n${before}`,
  "Gmail, English": `On Mon, Mar 3, 2025 at 8:15 AM BPS Bengkulu <pengaduan@bps.example>\nwrote:\n\n${before}`,
  "Gmail, English, broken in three": `On Mon, Mar 3, 2025 at 8:15 AM BPS Provinsi Bengkulu Bidang Layanan\nPengaduan Masyarakat <pengaduan@bps.example>\nwrote:\n${before}`,
  "Apple Mail": `On 3 Mar 2025, at 08.15, BPS Bengkulu <pengaduan@bps.example> wrote:\n\n${before}`,
  "iPhone, Indonesian": `Terkirim dari iPhone saya\n\nPada 3 Mar 2025, pukul 08.15, BPS Bengkulu <pengaduan@bps.example> menulis:\n\n${before}`,
  "Thunderbird, Indonesian": `Pada 03/03/25 08.15, BPS Bengkulu menulis:\n${before}`,
  "Yahoo, Indonesian": `Pada Senin, 3 Maret 2025 08.15.22 WIB, BPS Bengkulu <pengaduan@bps.example> menulis:\n\n Tanggal berapa Anda datang?`,
  "Yahoo, English": `On Monday, March 3, 2025 at 08:15:22 AM GMT+7, BPS Bengkulu <pengaduan@bps.example> wrote:\n\nTanggal berapa?`,
  "Yahoo mobile": `Dikirim dari Yahoo Mail di Android\n\nPada Sen, 3 Mar 2025 pada 8:15, BPS Bengkulu\n<pengaduan@bps.example> menulis: Tanggal berapa?`,
  "Outlook, Indonesian": `________________________________\nDari: BPS Bengkulu <pengaduan@bps.example>\nTerkirim: 03 Maret 2025 08.15\nKepada: siti@example.id\nPerihal: Pengaduan 1700-2026-7K3QX9\n\nTanggal berapa?`,
  "Outlook, Indonesian, without a line": `Dari: BPS Bengkulu\nDikirim: Senin, 03 Maret 2025 8:15\nKepada: Siti\nSubjek: Pengaduan\n\nTanggal berapa?`,
  "Outlook, English": `-----Original Message-----\nFrom: BPS Bengkulu\nSent: Monday, March 3, 2025 8:15 AM\nTo: Siti\nSubject: Pengaduan\n\nTanggal berapa?`,
  "Outlook, bold headers": `*From:* BPS Bengkulu <pengaduan@bps.example>\n*Sent:* Monday, March 3, 2025\n*To:* Siti\n*Subject:* Pengaduan\n\nTanggal berapa?`,
  "Outlook, old Indonesian": `-----Pesan Asli-----\nDari: BPS Bengkulu\n\nTanggal berapa?`,
  "Samsung, Indonesian": `-------- Pesan asli --------\nDari: BPS Bengkulu <pengaduan@bps.example>\nTanggal: 03/03/25 08.15 (GMT+07:00)\nKe: siti@example.id\nPerihal: Pengaduan\n\nTanggal berapa?`,
  "Samsung, English": `-------- Original message --------\nFrom: BPS\nDate: 3/3/25 08:15 (GMT+07:00)\nTo: Siti\n\nTanggal berapa?`,
  Zimbra: `----- Pesan Asli -----\nDari: "BPS Bengkulu" <pengaduan@bps.example>\nKepada: "Siti"\nTerkirim: Senin, 3 Maret 2025 8:15:22\nPerihal: Pengaduan\n\nTanggal berapa?`,
  Roundcube: `Pada tanggal 2025-03-03 08:15, BPS Bengkulu menulis:\n${before}`,
  "Roundcube, English": `On 2025-03-03 08:15, BPS Bengkulu wrote:\n${before}`,
  Proton: `------- Original Message -------\nOn Monday, March 3rd, 2025 at 8:15 AM, BPS Bengkulu <pengaduan@bps.example> wrote:\n\n${before}`,
  "only quoted lines": before,
};

describe("what an answer takes along is folded away", () => {
  test.each(Object.entries(forms))("%s", (_form, quoted) => {
    const folded = foldQuoted(`${said}\n\n${quoted}`);
    expect(folded.text).toBe(said);
    expect(folded.quoted).toMatch(/Tanggal berapa/);
  });

  test.each(Object.entries(forms))("with the line ends of mail: %s", (_form, quoted) => {
    expect(foldQuoted(`${said}\n\n${quoted}`.replaceAll("\n", "\r\n")).text).toBe(said);
  });

  test("nothing is lost between the two parts but how programs sign", () => {
    for (const quoted of Object.values(forms)) {
      const words = (text: string) => text.split(/\s+/).filter(Boolean).join(" ");
      const folded = foldQuoted(`${said}\n\n${quoted}`);
      const unsigned = quoted.replace(/^(Terkirim dari|Dikirim dari).*\n/, "");
      expect(words(`${folded.text} ${folded.quoted}`)).toBe(words(`${said} ${unsigned}`));
    }
  });
});

describe("what somebody wrote stays", () => {
  test.each([
    [
      "a story with a date",
      "Pada hari Senin, 3 Maret 2025 saya datang ke kantor.\nPetugas menulis: tunggu saja.\nSampai sore tidak dipanggil.",
    ],
    ["a letter that names its sender", "Dari: warga RT 5\nSaya mau mengadu soal antrean yang lama sekali."],
    ["a line of dashes", "Keluhan saya:\n-----\nAntrean lama.\n-----\nTerima kasih."],
    ["a quotation in the middle", "Petugas berkata:\n> tunggu saja\nlalu pergi makan siang."],
    ["answers between the questions", "> Tanggal berapa?\nTanggal 2.\n> Jam berapa?\nJam sembilan."],
    [
      "a forwarded mail with nothing above it",
      "---------- Pesan Terusan ----------\nDari: Budi\nTanggal: 3 Maret\nPerihal: Keluhan\n\nAntrean lama.",
    ],
    ["a word of numbers", "2025-03-03 saya datang, 2025-03-04 saya datang lagi."],
    ["nothing", ""],
  ])("%s", (_what, text) => expect(foldQuoted(text)).toEqual({ text, quoted: "" }));

  test("what a phone adds below says nothing", () => {
    expect(foldQuoted("Antrean lama.\n\nTerkirim dari iPhone saya").text).toBe("Antrean lama.");
    expect(foldQuoted("Antrean lama.\n\nDapatkan Outlook untuk Android<https://aka.ms/x>").text).toBe("Antrean lama.");
    expect(foldQuoted("Terkirim dari kantor pos, surat saya belum dibalas.").text).toBe(
      "Terkirim dari kantor pos, surat saya belum dibalas.",
    );
  });

  test("a hundred thousand lines take no time to speak of", () => {
    const long = `${"Pada hari ini saya menulis keluhan\n".repeat(100_000)}selesai`;
    const begun = performance.now();
    expect(foldQuoted(long).quoted).toBe("");
    expect(performance.now() - begun).toBeLessThan(5000);
    for (const evil of [">".repeat(200_000), "Pada ".repeat(40_000), `${"-".repeat(100_000)}x`, "\n".repeat(200_000)])
      foldQuoted(evil);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
