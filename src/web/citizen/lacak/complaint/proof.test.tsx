import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { HOUR } from "#lib/time.ts";
import { deskOf } from "../../../../../test/support/desk.ts";
import { openOffice, WEDNESDAY, type TestOffice } from "../../../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../../../test/support/visitor.ts";
import { citizenRoutes } from "../../routes.tsx";

let office: TestOffice;
let app: ReturnType<typeof citizenRoutes>;
let citizen: ReturnType<typeof visitor>;
beforeAll(async () => {
  office = await openOffice();
  app = citizenRoutes(office.ctx, { office: office.code, origin: "https://adu.example.go.id" });
});
beforeEach(() => {
  office.clock.now = WEDNESDAY;
  citizen = visitor(app, "https://adu.example.go.id");
});
afterAll(() => office.close());

async function opened() {
  const { complaint, trackingCode } = await office.lodge();
  await citizen.post("/lacak", { kode: trackingCode });
  return { complaint, trackingCode, page: `/lacak/${complaint.reference}` };
}

test("the tracking page leads back to the receipt: number, code, dates, and what was written, made to be printed", async () => {
  const { complaint, trackingCode, page } = await opened();
  expect((await citizen.get(page)).html).toContain(`href="${page}/tanda-terima"`);
  const { html, headers } = await citizen.get(`${page}/tanda-terima`);
  const words = wordsOf(html);
  for (const part of [
    complaint.reference,
    trackingCode,
    "Masuk Rabu 4 Maret 2026 10.00 WIB",
    "Jawaban Anda terima paling lambat Rabu 25 Maret 2026 15.30 WIB",
    "Saya menunggu dua jam di ruang pelayanan",
    "https://adu.example.go.id/lacak",
  ])
    expect(words).toContain(part);
  expect(html).toMatch(/<svg class="qr"/);
  expect(html).toMatch(/<details open/);
  expect(html).toMatch(/<div data-print="" hidden/);
  expect(html).not.toContain("data-arrived");
  expect(words).not.toContain("Ctrl");
  expect(headers.get("cache-control")).toBe("no-store");
});

test("the receipt is for the browser that gave the code, and nobody else", async () => {
  const { trackingCode, page } = await opened();
  const other = await visitor(app, "https://adu.example.go.id").get(`${page}/tanda-terima`);
  const unknown = await visitor(app, "https://adu.example.go.id").get("/lacak/1700-2026-ZZZZZZ/tanda-terima");
  expect(other.status).toBe(404);
  expect(other.html).toBe(unknown.html);
  expect(other.html).not.toContain(trackingCode);
  await citizen.post("/lacak/tutup", {});
  expect((await citizen.get(`${page}/tanda-terima`)).status).toBe(404);
});

test("the receipt keeps the dates of lodging, and calls nothing late", async () => {
  const { complaint, trackingCode, page } = await opened();
  const officer = await office.hire("officer");
  const { does, says } = deskOf(office);
  await does(officer, complaint, "receipt", { complete: true });
  await does(officer, complaint, "inquiry", { text: "Mohon fotonya." });
  office.clock.now = Date.parse("2026-03-06T09:00:00+07:00");
  await says(complaint, "messages", { text: "Ini." });
  office.clock.now = Date.parse("2026-04-20T09:00:00+07:00");
  await citizen.post("/lacak", { kode: trackingCode });
  const words = wordsOf((await citizen.get(`${page}/tanda-terima`)).html);
  expect(words).toContain("Jawaban Anda terima paling lambat Rabu 25 Maret 2026 15.30 WIB");
  expect(words).not.toContain("terlambat");
});

test.each([
  ["complaint", "Pengaduan Anda sudah masuk"],
  ["suggestion", "Saran Anda sudah masuk"],
  ["information_request", "Permintaan informasi Anda sudah masuk"],
])("the confirmation of a %s says so, and calls nothing late", async (kind, title) => {
  await citizen.post("/pengaduan/baru", { kind, subject: "Antrean", description: "Dua jam." });
  await citizen.post("/pengaduan/baru/rincian", {});
  await citizen.post("/pengaduan/baru/identitas", { identity: "anonymous" });
  const sent = await citizen.send("/pengaduan/baru/periksa", {});
  expect(sent.html).toContain(`<h1>${title}</h1>`);
  office.clock.now += 5 * HOUR;
  const later = wordsOf((await citizen.get("/pengaduan/baru/terkirim")).html);
  expect(later).toContain(title);
  expect(later).toContain("Dicatat petugas paling lambat Rabu 4 Maret 11.00 WIB");
  expect(later).not.toContain("terlambat");
});
