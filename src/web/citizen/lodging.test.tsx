import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor, wordsOf } from "../../../test/support/visitor.ts";
import { openDesk, type Desk } from "./desk.ts";
import { citizenRoutes, pagesOf } from "./routes.tsx";

let office: TestOffice;
let app: ReturnType<typeof citizenRoutes>;
beforeAll(async () => {
  office = await openOffice();
  await office.hire("officer", "Budi", "Statistisi Ahli Muda");
  app = citizenRoutes(office.ctx, { office: office.code });
});
afterAll(() => office.close());

let citizen: ReturnType<typeof visitor>;
beforeEach(() => void (citizen = visitor(app)));

const what = {
  kind: "complaint",
  subject: "Antrean tidak dipanggil",
  description: "Saya menunggu dua jam.\nTidak dipanggil.",
};
const who = { identity: "named", name: "Siti Rahma", email: "siti@example.id" };
const count = async () =>
  Number(
    (
      await office.database.owner
        .selectFrom("complaint")
        .select((e) => e.fn.countAll().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );

async function fill(identity: Record<string, string> = who) {
  await citizen.post("/pengaduan/baru", what);
  await citizen.post("/pengaduan/baru/rincian", { place: "Loket 1", reportedPost: "Statistisi Ahli Muda" });
  return citizen.send("/pengaduan/baru/identitas", identity);
}

describe("the way through the form", () => {
  test("leads page by page to a proof with number, code and due dates", async () => {
    expect((await citizen.post("/pengaduan/baru", what)).location).toBe("/pengaduan/baru/rincian");
    expect((await citizen.post("/pengaduan/baru/rincian", {})).location).toBe("/pengaduan/baru/lampiran");
    expect((await citizen.post("/pengaduan/baru/lampiran", {})).location).toBe("/pengaduan/baru/identitas");
    expect((await citizen.post("/pengaduan/baru/identitas", who)).location).toBe("/pengaduan/baru/periksa");
    const sent = await citizen.send("/pengaduan/baru/periksa", {});
    expect(sent.status).toBe(200);
    const words = wordsOf(sent.html);
    expect(words).toMatch(/Nomor pengaduan 1700-2026-[0-9A-Z]{6}/);
    expect(words).toMatch(/Simpan kode lacak ini [0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}/);
    expect(words).toContain("10 hari kerja lagi, Rabu 25 Maret 15.30 WIB");
    expect(words).toContain("1 jam layanan lagi, hari ini 11.00 WIB");
    expect(sent.html).toContain('class="qr"');
  });

  test("shows every answer before sending, and a change leads back there", async () => {
    const check = await fill();
    for (const said of [
      "Antrean tidak dipanggil",
      "Tidak dipanggil.",
      "Loket 1",
      "Statistisi Ahli Muda",
      "Siti Rahma",
      "siti@example.id",
    ])
      expect(wordsOf(check.html)).toContain(said);
    expect(check.html).toContain('href="/pengaduan/baru/rincian?kembali_ke=periksa#place"');
    const changed = await citizen.post("/pengaduan/baru/rincian", { place: "Loket 2", kembali_ke: "periksa" });
    expect(changed.location).toBe("/pengaduan/baru/periksa");
  });

  test("keeps what was typed on every way out: error, back, another language", async () => {
    const wrong = await citizen.post("/pengaduan/baru", { ...what, subject: " " });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("Tidak dipanggil.");
    expect(wrong.html).toContain('href="#subject"');
    expect(wrong.html).toContain("<title>Galat: ");
    await citizen.post("/pengaduan/baru", what);
    const english = await citizen.send("/pengaduan/baru/rincian", { place: "Loket 3", bahasa: "en" });
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain('value="Loket 3"');
    expect((await citizen.post("/pengaduan/baru/rincian", { place: "Loket 4", langkah: "kembali" })).location).toBe(
      "/pengaduan/baru",
    );
    expect((await citizen.get("/pengaduan/baru/rincian")).html).toContain('value="Loket 4"');
  });

  test("goes on where it was left in the middle", async () => {
    await citizen.post("/pengaduan/baru", { ...what, subject: "" });
    expect((await citizen.get("/pengaduan/baru/periksa")).location).toBe("/pengaduan/baru");
    expect((await visitor(app).get("/pengaduan/baru/rincian")).location).toBe("/pengaduan/baru");
  });

  test("deletes everything when asked", async () => {
    await fill();
    expect((await citizen.post("/pengaduan/baru/periksa", { langkah: "hapus" })).location).toBe(
      "/pengaduan/baru?terhapus",
    );
    expect((await citizen.get("/pengaduan/baru")).html).not.toContain("Tidak dipanggil.");
    expect(citizen.cookies.has("draf")).toBe(false);
  });
});

describe("sent more than once", () => {
  test("makes one complaint and shows the same number and code", async () => {
    await fill();
    const before = await count();
    const [first, second] = await Promise.all([
      citizen.send("/pengaduan/baru/periksa", {}),
      citizen.send("/pengaduan/baru/periksa", {}),
    ]);
    expect(second.html).toBe(first.html);
    expect((await citizen.get("/pengaduan/baru/terkirim")).html).toBe(first.html);
    expect(await count()).toBe(before + 1);
    expect((await citizen.get("/pengaduan/baru/periksa")).location).toBe("/pengaduan/baru/terkirim");
  });

  test("an answer that was lost is found again; words changed since are handed back", async () => {
    const desk = openDesk(office.ctx, office.code);
    let fails = true;
    const breaking: Desk = {
      ...desk,
      async lodge(...request) {
        const lodged = await desk.lodge(...request);
        if (fails) throw new Error("the line broke after the commit");
        return lodged;
      },
    };
    citizen = visitor(pagesOf(breaking, { office: office.code }));
    await fill();
    const before = await count();
    expect((await citizen.post("/pengaduan/baru/periksa", {})).status).toBe(500);
    fails = false;
    await citizen.post("/pengaduan/baru", { ...what, description: "Kalimat yang diubah." });
    const sent = await citizen.send("/pengaduan/baru/periksa", {});
    expect(await count()).toBe(before + 1);
    expect(wordsOf(sent.html)).toContain("Kalimat yang diubah.");
  });
});

describe("identity", () => {
  test("stands after the privacy notice", async () => {
    await citizen.post("/pengaduan/baru", what);
    const { html } = await citizen.get("/pengaduan/baru/identitas");
    expect(html.indexOf('href="/privasi"')).toBeLessThan(html.indexOf('name="identity"'));
    expect(html.indexOf('href="/privasi"')).toBeLessThan(html.indexOf('name="name"'));
  });

  test("an anonymous complaint keeps none of it, not even in the draft", async () => {
    const check = await fill({ ...who, identity: "anonymous" });
    expect(check.html).not.toContain("Siti");
    const sent = await citizen.send("/pengaduan/baru/periksa", {});
    expect(wordsOf(sent.html)).toContain("kode yang hilang tidak dapat kami ganti");
    const reference = /1700-2026-[0-9A-Z]{6}/.exec(sent.html)![0];
    const owner = office.database.owner;
    const { id } = await owner
      .selectFrom("complaint")
      .select("id")
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    expect(await owner.selectFrom("identity").selectAll().where("complaint", "=", id).execute()).toEqual([]);
  });

  test.each([
    [{}, ["identity", "name", "email"]],
    [{ identity: "named", name: "Siti" }, ["email"]],
    [{ identity: "named", name: "Siti", email: "siti" }, ["email"]],
    [{ identity: "confidential", name: "Siti", noEmail: "ya" }, ["noEmailReason", "phone"]],
    [{ identity: "confidential", name: "Siti", noEmail: "ya", noEmailReason: "none", phone: "tanya ibu" }, ["phone"]],
  ])("%j must be put right at %j", async (form, fields) => {
    await citizen.post("/pengaduan/baru", what);
    const wrong = await citizen.post("/pengaduan/baru/identitas", form);
    expect(wrong.status).toBe(422);
    const linked = [...wrong.html.matchAll(/<li><a href="#(\w+)">/g)].map(([, field]) => field);
    expect(linked).toEqual(fields);
    for (const field of fields) expect(wrong.html).toContain(`id="${field}-error"`);
  });

  test("no e-mail is possible with a phone, written any way", async () => {
    const check = await fill({
      identity: "named",
      name: "Siti",
      noEmail: "ya",
      noEmailReason: "none",
      phone: "0812-3456.7890",
    });
    expect(wordsOf(check.html)).toContain("Saya tidak punya email: Tidak pernah punya email");
    expect((await citizen.send("/pengaduan/baru/periksa", {})).status).toBe(200);
  });
});

describe("the draft", () => {
  test("lies sealed in the table, and its key only in the browser", async () => {
    await citizen.post("/pengaduan/baru", what);
    const rows = await office.database.owner.selectFrom("citizen_draft").selectAll().execute();
    expect(rows.some(({ sealed }) => sealed.includes("Antrean"))).toBe(false);
    const cookie = (await citizen.post("/pengaduan/baru", what)).headers
      .getSetCookie()
      .find((line) => line.startsWith("draf="))!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\/pengaduan\/baru/);
  });

  test("is over after a day", async () => {
    await citizen.post("/pengaduan/baru", what);
    office.clock.now += 24 * 3_600_000;
    expect((await citizen.get("/pengaduan/baru")).html).not.toContain("Tidak dipanggil.");
    office.clock.now -= 24 * 3_600_000;
  });

  test("is not shown by another browser, nor by a cookie with another key", async () => {
    await citizen.post("/pengaduan/baru", what);
    const cookie = citizen.cookies.get("draf")!;
    citizen.cookies.set("draf", { ...cookie, value: `${cookie.value.slice(0, 37)}${"A".repeat(43)}` });
    expect((await citizen.get("/pengaduan/baru")).html).not.toContain("Tidak dipanggil.");
  });
});

test("the proof can be removed from a shared browser", async () => {
  await fill();
  await citizen.post("/pengaduan/baru/periksa", {});
  await citizen.post("/lacak/tutup", {});
  expect((await citizen.get("/pengaduan/baru/terkirim")).location).toBe("/pengaduan/baru");
});

test("words come back as they were typed", async () => {
  const odd = "<script>alert(1)</script>\n\"kutip\" & 'petik' — 😡😡 “Aksara ꦗꦮ” \u0000 %00 ${x}";
  await citizen.post("/pengaduan/baru", { ...what, description: odd });
  const { html } = await citizen.get("/pengaduan/baru");
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("😡😡 “Aksara ꦗꦮ”  %00");
  await citizen.post("/pengaduan/baru/identitas", who);
  expect((await citizen.send("/pengaduan/baru/periksa", {})).status).toBe(200);
});

test("where the calendar has no table the date follows, and lodging works", async () => {
  office.clock.now = Date.parse("2029-03-05T10:00:00+07:00");
  await fill();
  const sent = await citizen.send("/pengaduan/baru/periksa", {});
  office.clock.now = Date.parse("2026-03-04T10:00:00+07:00");
  expect(sent.status).toBe(200);
  expect(wordsOf(sent.html)).toContain("tanggalnya menyusul");
  expect(wordsOf(sent.html)).toContain("daftar hari libur tahun itu belum ditetapkan");
});
