import { describe, expect, test } from "vitest";
import { swimlane } from "#sop/swimlane.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Sop } from "#sop/types.ts";
import type { Language } from "#text/words.ts";
import { secondSop, sops } from "../../../test/support/sops.ts";
import { Readings } from "./readings.tsx";
import { SopPage } from "./sop-page.tsx";
import { SwimlaneSvg } from "./swimlane-svg.tsx";

function pageOf(sop: Sop, language: Language): string {
  return String(<SopPage sop={sop} language={language} picture={swimlane(sop, language)} />);
}

const readingsOf = ({ readings }: Sop, language: Language) =>
  String(<Readings readings={readings} language={language} />);

/** Rows of the table of steps, each a list of its cells' texts. */
function rowsOf(page: string): string[][] {
  const table = /<table class="sop-steps"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page)![1]!;
  const rows = table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  return rows.map((row) => [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => cell!));
}

const blank = (count: number) => Array.from({ length: count }, () => "");
const remark2 =
  "Sarana pengaduan online yang digunakan adalah: LAPOR (lapor.go.id); Website PPID (ppid.bps.go.id pilih wilayah Provinsi Bengkulu); LEMPUK (s.bps.go.id/Lempuk1700); SMS/WA (085174471700); Email (ppid1700@bps.go.id). Waktu layanan: Senin-Kamis (08.00-15.30 WIB), Jumat (08.00-16.00 WIB). Untuk layanan di luar jam/hari kerja, tetap dilayani dengan membuat janji terlebih dahulu minimal 1 jam/hari sebelumnya";

/** Everything behind the description: four executors, completeness, time, output, remark. */
const printedCells: readonly (readonly string[])[] = [
  ["1", ...blank(8)],
  ["2", "", "Ya", "", "", "", "", "", remark2],
  ["3", ...blank(4), "Biodata, email", "10 menit", "", ""],
  [
    "4",
    "",
    "Kotak Pengaduan",
    ...blank(5),
    "Sarana pengaduan yang tersedia adalah kotak pengaduan atau layanan pengaduan tatap muka",
  ],
  ["5", ...blank(5), "1 jam", "", ""],
  ["", ...blank(4), "Biodata, email", "30 menit", "", ""],
  [
    "6",
    ...blank(5),
    "10 hari kerja",
    "Tindak lanjut pengaduan",
    "Untuk pengaduan yang membutuhkan tindak lanjut dari pimpinan, maka pengaduan akan diproses lebih lanjut maksimal 10 hari kerja",
  ],
  ["7", ...blank(8)],
  ["8", ...blank(5), "10 menit", "Penilaian/rating", ""],
];

describe("the page of office 1700's SOP", () => {
  const page = pageOf(sop1700, "id");

  test("shows the table cell by cell, and what is blank stays blank", () => {
    const rows = rowsOf(page);
    expect(rows.map(([number, , ...rest]) => [number, ...rest])).toEqual(printedCells);
    expect(rows.map(([, text]) => text)).toEqual(
      sop1700.steps.filter(({ inTable }) => inTable !== false).map(({ text }) => text.id),
    );
  });

  test("names the rows and columns of the table", () => {
    const table = /<table class="sop-steps"[\s\S]*?<\/table>/.exec(page)![0];
    expect(table.match(/<th scope="row"/g)).toHaveLength(9);
    expect(table.match(/<th scope="col"/g)).toHaveLength(8);
    expect(table).not.toMatch(/<th(?! scope)[ >]/);
    for (const name of [
      "Pelaksana",
      "Mutu Baku",
      "Pengguna Layanan",
      "Sarana Pelayanan",
      "Kelengkapan",
      "Waktu",
      "Output",
      "Ket",
    ])
      expect(table).toContain(`>${name}</th>`);
    expect(table).not.toContain("Pimpinan</th>");
  });

  test("shows the head of the document and its six boxes", () => {
    for (const text of [
      "SOP-1-107/17000/2025",
      "24 Februari 2025",
      "25 Februari 2025",
      "Ir. Win Rizal, M.E.",
      "NIP 196608251988021001",
      "Tim Diseminasi Statistik",
    ])
      expect(page).toContain(text);
    expect(page).toMatch(/Tanggal Revisi<\/dt><dd[^>]*>-<\/dd>/);
    expect(page).toMatch(/<h3>Pencatatan dan Pendataan<\/h3><p class="sr">/);
    for (const { id } of [...sop1700.document.legalBasis, ...sop1700.document.equipment]) expect(page).toContain(id);
  });

  test("shows the ways in with their addresses, and the hours", () => {
    for (const address of [
      "https://lapor.go.id",
      "https://s.bps.go.id/Lempuk1700",
      "tel:085174471700",
      "mailto:ppid1700@bps.go.id",
    ])
      expect(page).toContain(`href="${address}"`);
    expect(page).toMatch(/Senin sampai Kamis<\/th><td>08\.00–15\.30 WIB/);
    expect(page).toMatch(/Jumat<\/th><td>08\.00–16\.00 WIB/);
    expect(page).toContain(
      "pada hari kerja paling lambat 1 jam sebelumnya, pada hari libur paling lambat 1 hari sebelumnya",
    );
    expect(page).toContain("tidak dipungut biaya");
  });

  test("leads to its readings, each shown as proposed, with its day", () => {
    expect(page).toContain('href="/sop/bacaan">Baca semua 40 bacaan</a>');
    const readings = readingsOf(sop1700, "id");
    expect(readings.match(/id="bacaan-\d+"/g)).toHaveLength(40);
    expect(readings.match(/diusulkan Minggu 22 November 2026, belum ditandatangani/g)).toHaveLength(40);
  });

  test("keeps what was printed where it was corrected", () => {
    expect(page).toContain("“Mutu Buku” menjadi “Mutu Baku”");
  });
});

test("a signed reading names who signed it and when", () => {
  expect(readingsOf(secondSop, "en")).toContain("by Dra. Contoh Pertama, Monday 12 January 2026");
  expect(pageOf(secondSop, "en")).toMatch(/Saturday<\/th><td>08:00–12:00 WIT/);
});

describe.each(sops)("the drawn SOP %s", (_name, sop) => {
  const picture = swimlane(sop, "id");
  const svg = String(<SwimlaneSvg picture={picture} language="id" name={sop.document.name.id} />);

  test("is an image with a title and a description, coloured by the stylesheet alone", () => {
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="bagan-judul bagan-isi"/);
    expect(svg).toMatch(/<title id="bagan-judul">Bagan alir /);
    expect(svg).toMatch(/<desc id="bagan-isi">\S/);
    expect(pageOf(sop, "id")).not.toMatch(/ style=| fill="(?!none)| stroke="/);
  });

  test("has a text in each shape and the whole flow in words beside it", () => {
    expect(svg.match(/class="what"/g)).toHaveLength(picture.shapes.length);
    const page = pageOf(sop, "id");
    for (const { label, title } of sop.steps)
      expect(page).toMatch(new RegExp(`<li>${label}[.] [^<]*${title.id.replace("?", ".")}`));
  });
});

test("counts stand at their steps, late ones in words, and the present step is marked", () => {
  const counts = { review: { count: 12, late: 3 }, rate: { count: 0, late: 0 } };
  const svg = String(
    <SwimlaneSvg picture={swimlane(sop1700, "id")} language="id" name="SOP" counts={counts} here="review" />,
  );
  expect(svg.match(/class="count"/g)).toHaveLength(1);
  expect(svg).toContain("3 terlambat");
  expect(svg.match(/class="shape decision here"/g)).toHaveLength(1);
});

test("where they open their lists, the picture is a group of links with names, and nothing else of it is read", () => {
  const counts = { review: { count: 12, late: 3 }, rate: { count: 1, late: 0 } };
  const listOf = (step: string, late: boolean) => `/daftar?${step}${late ? "&terlambat" : ""}`;
  const picture = swimlane(sop1700, "id");
  const svg = String(<SwimlaneSvg {...{ picture, counts, listOf }} language="id" name="SOP" />);
  expect(svg).toMatch(/<svg [^>]*role="group" aria-labelledby="bagan-judul bagan-isi"/);
  const links = [...svg.matchAll(/<a href="([^"]+)" aria-label="([^"]+)">.*?<text[^>]*>([^<]+)</g)];
  expect(links.map(([, href, name, seen]) => [href!.replaceAll("&amp;", "&"), name!.startsWith(seen!)])).toEqual([
    ["/daftar?review", true],
    ["/daftar?review&terlambat", true],
    ["/daftar?rate", true],
  ]);
  expect(links[1]![2]).toMatch(/^3 terlambat di langkah 6\. \S/);
  const [drawn, rest] = svg.split('<g aria-hidden="true">')[1]!.split("</g><a ");
  expect(drawn!.match(/class="what"/g)).toHaveLength(picture.shapes.length);
  expect(rest).not.toContain('class="what"');
});
