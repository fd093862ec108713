import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { HOUR } from "#lib/time.ts";
import { openOffice, WEDNESDAY, type TestOffice, type TestStaff } from "../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../test/support/visitor.ts";
import { citizenRoutes } from "./routes.tsx";

let office: TestOffice;
let officer: TestStaff;
let app: ReturnType<typeof citizenRoutes>;
const waited: number[] = [];
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Budi", "Statistisi Ahli Muda");
  app = citizenRoutes(office.ctx, {
    office: office.code,
    addressOf: (c) => c.req.header("x-test-address") ?? "",
    wait: async (milliseconds) => waited.push(milliseconds),
  });
});
afterAll(() => office.close());

let citizen: ReturnType<typeof visitor>;
beforeEach(() => {
  citizen = visitor(app);
  office.clock.now = WEDNESDAY;
});

async function staff(reference: string, noun: string, input: object): Promise<void> {
  const done = await runStaffVerb(office.ctx, officer, reference, noun, input, {});
  if (isRefusal(done)) throw new Error(`${noun} was refused: ${done.refusal}`);
}

/** A complaint of one's own, its page open in this browser. */
async function opened(): Promise<{ reference: string; page: string; code: string }> {
  const { reference, trackingCode } = await office.lodge();
  await citizen.post("/lacak", { kode: trackingCode });
  return { reference, page: `/lacak/${reference}`, code: trackingCode };
}

async function answered() {
  const complaint = await opened();
  const { reference } = complaint;
  await staff(reference, "receipt", { complete: true });
  await staff(reference, "review", { classification: "service", conclusion: "Benar.", recommendation: "Perbaiki." });
  await staff(reference, "follow-up", { done: "Mesin antrean diperbaiki." });
  await staff(reference, "response", { text: "Kami mohon maaf, mesinnya sudah baik." });
  return complaint;
}

describe("the code", () => {
  test("opens the page in this browser only, written any way", async () => {
    const { reference, trackingCode } = await office.lodge();
    const typed = ` ${trackingCode.toLowerCase().replaceAll("-", " ")} `;
    expect((await citizen.post("/lacak", { kode: typed })).location).toBe(`/lacak/${reference}`);
    expect((await citizen.get(`/lacak/${reference}`)).status).toBe(200);
    const other = await visitor(app).get(`/lacak/${reference}`);
    const unknown = await visitor(app).get("/lacak/1700-2026-ZZZZZZ");
    expect(other.status).toBe(404);
    expect(other.html).toBe(unknown.html);
  });

  test("a mistyped, an unknown and an empty one get the same page, which asks to look for typing errors", async () => {
    const { trackingCode } = await office.lodge();
    const mistyped = (trackingCode.startsWith("7") ? "8" : "7") + trackingCode.slice(1);
    const pages = [];
    for (const kode of [mistyped, "7K3QX9-0ABCDE-FGHJKM", "", "' or 1=1"])
      pages.push(await citizen.post("/lacak", { kode }));
    for (const page of pages) {
      expect(page.status).toBe(422);
      expect(page.html).toBe(pages[0]!.html);
    }
    expect(wordsOf(pages[0]!.html)).toContain("Periksa salah ketik");
  });

  test("guessing is slowed, by address; the right code never", async () => {
    const { trackingCode } = await office.lodge();
    const from = { origin: "http://localhost:3000", "x-test-address": "10.9.9.9" };
    waited.length = 0;
    for (let i = 0; i < 7; i++) await citizen.post("/lacak", { kode: `SALAH${i}` }, from);
    expect(waited).toEqual([250, 500]);
    expect((await citizen.post("/lacak", { kode: trackingCode }, from)).status).toBe(303);
    await citizen.post("/lacak", { kode: "SALAH" }, { ...from, "x-test-address": "10.9.9.8" });
    expect(waited).toEqual([250, 500]);
  });

  test("is forgotten after twelve hours, and when asked", async () => {
    const { page } = await opened();
    office.clock.now += 12 * HOUR;
    expect((await citizen.get(page)).status).toBe(404);
    office.clock.now = WEDNESDAY;
    expect((await citizen.get(page)).status).toBe(200);
    await citizen.post("/lacak/tutup", {});
    expect((await citizen.get(page)).status).toBe(404);
  });
});

describe("the page", () => {
  test("says who has it, until when and why", async () => {
    const { page, reference } = await opened();
    const before = wordsOf((await citizen.get(page)).html);
    expect(before).toContain("Pengaduan Anda menunggu diterima oleh petugas layanan.");
    expect(before).toContain("1 jam layanan lagi, hari ini 11.00 WIB");
    expect(before).toContain("Prosedur memberi kantor 10 hari kerja untuk menjawab.");
    await staff(reference, "receipt", { complete: true });
    const after = wordsOf((await citizen.get(page)).html);
    expect(after).toContain("sedang ditangani petugas layanan");
    expect(after).toContain("10 hari kerja lagi, Rabu 25 Maret 15.30 WIB");
    expect(after).toMatch(/Menelaah pengaduan Sekarang di sini/);
  });

  test("shows a hold and what it moved, openly", async () => {
    const { page, reference, code } = await opened();
    await staff(reference, "receipt", { complete: true });
    await staff(reference, "inquiry", { text: "Mohon foto nomor antreannya." });
    const held = wordsOf((await citizen.get(page)).html);
    expect(held).toContain("Kami menunggu kelengkapan dari Anda.");
    expect(held).toContain("Mohon foto nomor antreannya.");
    expect(held).toContain("Penghitung berhenti sejak");
    office.clock.now = Date.parse("2026-03-06T09:00:00+07:00");
    await citizen.post("/lacak", { kode: code });
    const sent = await citizen.send(`${page}/pesan`, { pesan: "Nomornya A-017.", kunci: "k" });
    expect(wordsOf(sent.html)).toContain("Kelengkapan Anda sudah kami terima.");
    expect(wordsOf(sent.html)).toContain(
      "Kami menunggu 2 hari kerja; batas waktu mundur sebanyak itu. Batas waktu sekarang Jumat 27 Maret 16.00 WIB.",
    );
  });

  test("publishes no lateness that rests on an unsigned reading", async () => {
    const { page, code } = await opened();
    office.clock.now = Date.parse("2026-04-10T09:00:00+07:00");
    await citizen.post("/lacak", { kode: code });
    const words = wordsOf((await citizen.get(page)).html);
    expect(words).not.toContain("terlambat");
    expect(words).toContain("Rabu 25 Maret 15.30 WIB");
  });

  test("publishes lateness once the readings are signed", async () => {
    const signedOffice = await openOffice();
    const { sop } = await signedOffice.ctx.procedures.inForce(signedOffice.code);
    const readings = sop.readings.map((reading) => ({ ...reading, signed: { by: "Kepala", on: "2026-01-05" } }));
    await signedOffice.loadSop({ ...sop, readings });
    const { reference, trackingCode } = await signedOffice.lodge();
    signedOffice.clock.now = Date.parse("2026-03-27T09:00:00+07:00");
    const browser = visitor(citizenRoutes(signedOffice.ctx, { office: signedOffice.code }));
    await browser.post("/lacak", { kode: trackingCode });
    const words = wordsOf((await browser.get(`/lacak/${reference}`)).html);
    expect(words).toContain("terlambat 2 hari kerja, batasnya Rabu 25 Maret 15.30 WIB");
    await signedOffice.close();
  });

  test("never shows words or people from inside the office", async () => {
    const { page, reference } = await answered();
    await staff(reference, "note", { text: "Catatan dalam." });
    const { html } = await citizen.get(page);
    for (const inside of ["Catatan dalam.", "Perbaiki.", "Benar.", "Mesin antrean diperbaiki.", "Budi", officer.id])
      expect(html).not.toContain(inside);
    expect(wordsOf(html)).toContain("Kami mohon maaf, mesinnya sudah baik.");
  });

  test("opening the answer proves that it was told", async () => {
    const { page, reference } = await answered();
    expect(wordsOf((await citizen.get(page)).html)).toContain("Jawaban sudah sampai kepada Anda");
    const row = await office.database.owner
      .selectFrom("complaint")
      .select("state")
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    expect(row.state.told?.how).toBe("opened");
  });
});

describe("what the complainant does", () => {
  test("rates with one of the four words, gives feedback and closes, in one go", async () => {
    const { page } = await answered();
    const done = await citizen.send(`${page}/penilaian`, {
      nilai: "4",
      umpan_balik: "Cepat.",
      lalu: "tutup",
      kunci: "k",
    });
    const words = wordsOf(done.html);
    expect(words).toContain("Terima kasih. Penilaian Anda sudah kami terima.");
    expect(words).toContain("Pengaduan ini sudah ditutup. Anda sudah menilai dan menutupnya.");
    expect(words).toContain("Penilaian: Sangat baik");
  });

  test("objects with a reason, once", async () => {
    const { page } = await answered();
    const done = wordsOf((await citizen.send(`${page}/sanggahan`, { alasan: "Belum baik.", kunci: "k" })).html);
    expect(done).toContain("Sanggahan Anda sudah kami terima");
    expect(done).not.toContain("Ajukan sanggahan");
  });

  test("withdraws only after being asked once more", async () => {
    const { page } = await opened();
    const asked = await citizen.get(`${page}/penarikan`);
    expect(wordsOf(asked.html)).toContain("Cabut pengaduan ini?");
    const done = wordsOf((await citizen.send(`${page}/penarikan`, { kunci: "k" })).html);
    expect(done).toContain("Pengaduan ini sudah ditutup. Anda mencabutnya.");
    expect((await citizen.get(`${page}/penarikan`)).location).toBe(page);
  });

  test("the same message from the same form is one; another from it is another", async () => {
    const { page } = await opened();
    const [key] = /(?<=name="kunci" value=")[^"]+/.exec((await citizen.get(page)).html)!;
    for (const pesan of ["Satu kalimat.", "Satu kalimat.", "Kalimat lain."])
      await citizen.post(`${page}/pesan`, { pesan, kunci: key });
    const words = wordsOf((await citizen.get(page)).html);
    expect(words.split("Satu kalimat.")).toHaveLength(2);
    expect(words).toContain("Kalimat lain.");
  });

  test.each([
    ["pesan", {}, "pesan"],
    ["penilaian", { umpan_balik: "Lumayan." }, "nilai"],
    ["sanggahan", { alasan: "  " }, "alasan"],
  ])("%s that lacks something is refused in place, with what was typed", async (slug, form, field) => {
    const { page } = await answered();
    const wrong = await citizen.post(`${page}/${slug}`, { ...form, kunci: "kunci-1" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain(`href="#${field}"`);
    expect(wrong.html).toContain('value="kunci-1"');
    if ("umpan_balik" in form) expect(wrong.html).toContain("Lumayan.");
  });

  test("what may not be done now is refused in a sentence, the words kept", async () => {
    const { page } = await opened();
    const wrong = await citizen.post(`${page}/sanggahan`, { alasan: "Terlalu dini.", kunci: "k" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('role="alert"');
    expect(wrong.html).toContain("Terlalu dini.");
  });

  test("words sent after the page had closed wait for the code", async () => {
    const { page, code } = await opened();
    citizen.cookies.clear();
    const closed = await citizen.post(`${page}/pesan`, { pesan: "Tulisan panjang saya.", kunci: "k" });
    expect(closed.html).toContain("Tulisan panjang saya.");
    expect(closed.html).toBe(
      (await citizen.post("/lacak/1700-2026-ZZZZZZ/pesan", { pesan: "Tulisan panjang saya.", kunci: "k" })).html,
    );
    const back = await citizen.post("/lacak", {
      kode: code,
      titipan: "pesan",
      pesan: "Tulisan panjang saya.",
      kunci: "k",
    });
    expect(back.html).toMatch(/<textarea id="pesan"[^>]*>\nTulisan panjang saya\.<\/textarea>/);
  });
});
