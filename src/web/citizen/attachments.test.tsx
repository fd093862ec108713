import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lodge } from "#commands/lodge.ts";
import { openFiles } from "#files/files.ts";
import { MOST_BYTES } from "#files/limits.ts";
import { newId } from "#lib/id.ts";
import { refuse } from "#lib/refusal.ts";
import { exe, pdf, photo, streamOf } from "../../../test/support/sample-files.ts";
import { aComplaint, openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor, wordsOf, type Answered } from "../../../test/support/visitor.ts";
import { citizenRoutes } from "./routes.tsx";

const PAGE = "/pengaduan/baru/lampiran";
const what = { kind: "complaint", subject: "Antrean tidak dipanggil", description: "Saya menunggu dua jam." };
const who = { identity: "named", name: "Siti Rahma", email: "siti@example.id" };

let office: TestOffice;
let app: ReturnType<typeof citizenRoutes>;
let jpeg: File;
const note = new File([pdf], "../../surat “keluhan”.pdf");
const liar = new File([exe], "foto.jpg");
beforeAll(async () => {
  office = await openOffice();
  app = citizenRoutes(office.ctx, { office: office.code });
  jpeg = new File([new Uint8Array(await photo())], "loket.JPG");
});
afterAll(() => office.close());

let citizen: ReturnType<typeof visitor>;
beforeEach(async () => {
  citizen = visitor(app);
  await citizen.post("/pengaduan/baru", what);
});

const attachments = () => office.database.owner.selectFrom("attachment").selectAll().orderBy("created_at").execute();
const stored = () => readdirSync(office.folder, { recursive: true }).filter((name) => String(name).length > 60);
const removeButtons = ({ html }: Answered) => [...html.matchAll(/name="buang" value="([^"]+)"/g)].map(([, id]) => id!);

/** A file fetched with the cookies of this browser. */
async function fetched(path: string) {
  const cookie = [...citizen.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
  const answer = await app.request(`http://localhost:3000${path}`, { headers: { cookie, host: "localhost:3000" } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function lodgeWith(...files: File[]): Promise<string> {
  await citizen.upload(PAGE, {}, files);
  await citizen.post("/pengaduan/baru/identitas", who);
  const sent = await citizen.send("/pengaduan/baru/periksa", {});
  return /1700-2026-[0-9A-Z]{6}/.exec(sent.html)![0];
}

async function follow(reference: string): Promise<void> {
  const sent = await citizen.get("/pengaduan/baru/terkirim");
  await citizen.post("/lacak", { kode: /name="kode" value="([^"]+)"/.exec(sent.html)![1]! });
  expect(sent.html).toContain(reference);
}

describe("the page for files", () => {
  test("may be passed by with nothing chosen", async () => {
    expect((await citizen.upload(PAGE, {})).location).toBe("/pengaduan/baru/identitas");
  });

  test("is not open before anything was written", async () => {
    expect((await visitor(app).get(PAGE)).location).toBe("/pengaduan/baru");
  });

  test("two good ones and a bad one: the good stay listed, the bad is named with what to do, the words are kept", async () => {
    const answer = await citizen.upload(PAGE, {}, [jpeg, liar, note]);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer.html)).toContain("“foto.jpg” tidak dilampirkan: jenis berkas ini tidak diterima");
    expect(answer.html).toContain('href="#lampiran"');
    expect(removeButtons(answer)).toHaveLength(2);
    expect(wordsOf(answer.html)).toMatch(/loket\.jpg.*belum diperiksa virus.*surat “keluhan”\.pdf/);
    expect((await citizen.get("/pengaduan/baru")).html).toContain("Saya menunggu dua jam.");
    const check = await citizen.send("/pengaduan/baru/identitas", who);
    expect(wordsOf(check.html)).toContain("surat “keluhan”.pdf");
  });

  test("a file can be removed, and is gone from the disk", async () => {
    const before = stored().length;
    const page = await citizen.get((await citizen.upload(PAGE, { langkah: "lampirkan" }, [jpeg])).location!);
    expect(stored().length).toBe(before + 2);
    const [id] = removeButtons(page);
    expect((await citizen.upload(PAGE, { buang: id! })).location).toBe(PAGE);
    expect(removeButtons(await citizen.get(PAGE))).toEqual([]);
    expect(stored().length).toBe(before);
  });

  test("another browser cannot remove it", async () => {
    await citizen.upload(PAGE, {}, [jpeg]);
    const [id] = removeButtons(await citizen.get(PAGE));
    const other = visitor(app);
    await other.post("/pengaduan/baru", what);
    await other.upload(PAGE, { buang: id! });
    expect(removeButtons(await citizen.get(PAGE))).toEqual([id]);
  });

  test("the same file twice is there once; an eleventh is refused", async () => {
    await citizen.upload(PAGE, {}, [note]);
    await citizen.upload(PAGE, {}, [note]);
    expect(removeButtons(await citizen.get(PAGE))).toHaveLength(1);
    const many = Array.from({ length: 10 }, (_, i) => new File([`catatan ${i}`], `${i}.txt`));
    const answer = await citizen.upload(PAGE, {}, many);
    expect(answer.status).toBe(422);
    expect(removeButtons(answer)).toHaveLength(10);
    expect(wordsOf(answer.html)).toContain("“9.txt” tidak dilampirkan: sudah ada 10 berkas");
  });

  test("eleven at once from two windows are ten", async () => {
    const half = (from: number) => Array.from({ length: 6 }, (_, i) => new File([`x ${from + i}`], `${from + i}.txt`));
    await Promise.all([citizen.upload(PAGE, {}, half(0)), citizen.upload(PAGE, {}, half(6))]);
    expect(removeButtons(await citizen.get(PAGE))).toHaveLength(10);
  });

  test("one that is too large is said so, and the one behind it is taken", async () => {
    const large = new File([Buffer.alloc(MOST_BYTES + 1, 65)], "besar.txt");
    const answer = await citizen.upload(PAGE, {}, [large, note]);
    expect(answer.status).toBe(422);
    expect(wordsOf(answer.html)).toContain("“besar.txt” tidak dilampirkan: lebih besar dari 10 MB");
    expect(removeButtons(answer)).toHaveLength(1);
  });

  test("a sender that goes away in the middle leaves nothing behind, and one who sends half is told", async () => {
    const before = stored().length;
    const half = "--x\r\nContent-Disposition: form-data; name=lampiran; filename=a.txt\r\n\r\nseparuh";
    const sendHalf = (breaks: boolean) =>
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(half)),
        pull: (controller) => (breaks ? controller.error(new Error("gone")) : controller.close()),
      });
    const cookie = [...citizen.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
    const headers = {
      cookie,
      origin: "http://localhost:3000",
      host: "localhost:3000",
      "content-type": "multipart/form-data; boundary=x",
    };
    for (const breaks of [true, false]) {
      const init = { method: "POST", headers, body: sendHalf(breaks), duplex: "half" } as RequestInit;
      const answer = await app.request(`http://localhost:3000${PAGE}`, init);
      expect(answer.status).toBe(422);
      expect(wordsOf(await answer.text())).toContain("“a.txt” tidak dilampirkan: pengirimannya terputus");
    }
    expect(readdirSync(join(office.folder, "incoming"))).toEqual([]);
    expect(stored().length).toBe(before);
  });

  test("a form that does not say where its parts begin is an empty one", async () => {
    const cookie = [...citizen.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
    const headers = { cookie, origin: "http://localhost:3000", "content-type": "multipart/form-data" };
    const init = { method: "POST", headers: { ...headers, host: "localhost:3000" }, body: "x" };
    expect((await app.request(`http://localhost:3000${PAGE}`, init)).status).toBe(303);
  });

  test("a disk that fails under a file fails that request and no other", async () => {
    const broken = { ...office.ctx.files.store, stage: () => Promise.reject(new Error("EIO")) };
    const files = openFiles({ folder: office.folder, store: broken });
    const failing = visitor(citizenRoutes({ ...office.ctx, files }, { office: office.code, failed: () => {} }));
    await failing.post("/pengaduan/baru", what);
    const large = new File([Buffer.alloc(3_000_000, 65)], "a.txt");
    expect((await failing.upload(PAGE, {}, [large, large, note])).status).toBe(500);
    expect((await failing.get("/pengaduan/baru")).html).toContain("Saya menunggu dua jam.");
  });

  test("forty at once: what is over the limit is said", async () => {
    const many = Array.from({ length: 40 }, (_, i) => new File([`lembar ${i}`], `${i}.txt`));
    const answer = await citizen.upload(PAGE, {}, many);
    expect(answer.status).toBe(422);
    expect(removeButtons(answer)).toHaveLength(10);
    expect(wordsOf(answer.html)).toContain("“…” tidak dilampirkan: sudah ada 10 berkas");
  });

  test("a name of ten thousand letters with markup breaks nothing", async () => {
    const name = `${"<img src=x onerror=alert(1)>".repeat(400)}.pdf`;
    const page = await citizen.get(
      (await citizen.upload(PAGE, { langkah: "lampirkan" }, [new File([pdf], name)])).location!,
    );
    expect(page.html).not.toContain("<img");
    expect(removeButtons(page)).toHaveLength(1);
  });

  test("all answers deleted: the files too", async () => {
    const before = stored().length;
    await citizen.upload(PAGE, {}, [jpeg]);
    await citizen.post("/pengaduan/baru", { ...what, langkah: "hapus" });
    expect(stored().length).toBe(before);
  });

  test("what lies in the table names nobody and nothing", async () => {
    await citizen.upload(PAGE, {}, [note]);
    const rows = await office.database.owner.selectFrom("draft_attachment").selectAll().execute();
    expect(rows.some(({ sealed }) => sealed.includes("surat"))).toBe(false);
  });
});

describe("lodged", () => {
  test("the files are the complaint's, come back as they were, and only to who holds the code", async () => {
    const reference = await lodgeWith(jpeg, note);
    const rows = (await attachments()).slice(-2);
    expect(rows.map(({ seq, type, scan }) => ({ seq, type, scan }))).toEqual([
      { seq: 1, type: "image/jpeg", scan: "not_scanned" },
      { seq: 1, type: "application/pdf", scan: "not_scanned" },
    ]);
    const paths = rows.map(({ id }) => `/lacak/${reference}/lampiran/${id}`);
    expect((await fetched(paths[0]!)).answer.status).toBe(404);
    await follow(reference);
    expect(wordsOf((await citizen.get(`/lacak/${reference}`)).html)).toContain("surat “keluhan”.pdf");
    const { answer, bytes } = await fetched(paths[1]!);
    expect(bytes.equals(pdf)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="surat _keluhan_.pdf"; filename*=UTF-8''surat%20%E2%80%9Ckeluhan%E2%80%9D.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
    });
    const original = await fetched(paths[0]!);
    expect(original.bytes.includes("RahasiaPhone")).toBe(true);
  });

  test("sent twice at once: one complaint, each file once", async () => {
    await citizen.upload(PAGE, {}, [note]);
    await citizen.post("/pengaduan/baru/identitas", who);
    const before = (await attachments()).length;
    await Promise.all([citizen.send("/pengaduan/baru/periksa", {}), citizen.send("/pengaduan/baru/periksa", {})]);
    expect((await attachments()).length).toBe(before + 1);
  });

  test("a file that vanished meanwhile is a refusal, never a silent loss", async () => {
    const taken = await office.ctx.files.take("surat.pdf", streamOf(pdf));
    if (typeof taken === "string") throw new Error(taken);
    const request = { office: office.code, channel: "web", by: { is: "complainant" }, language: "id" } as const;
    const gone = [{ ...taken, id: newId(office.clock.now) }];
    const rest = { idempotencyKey: "gone", input: aComplaint, raw: Buffer.from("{}"), files: gone };
    expect(await lodge(office.ctx, { ...request, ...rest })).toEqual(refuse("attachment_gone"));
  });
});

describe("with a message", () => {
  async function opened(): Promise<string> {
    const { reference, trackingCode } = await office.lodge();
    await citizen.post("/lacak", { kode: trackingCode });
    return reference;
  }

  test("a bad file keeps the words, the good ones wait, and go with the message", async () => {
    const reference = await opened();
    const path = `/lacak/${reference}/pesan`;
    const answer = await citizen.upload(path, { pesan: "Ini buktinya.", kunci: "k1" }, [note, liar]);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Ini buktinya.");
    expect(wordsOf(answer.html)).toContain("“foto.jpg” tidak dilampirkan");
    expect(removeButtons(answer)).toHaveLength(1);
    expect((await attachments()).at(-1)!.seq).toBeNull();
    const sent = await citizen.upload(path, { pesan: "Ini buktinya.", kunci: "k1" });
    expect(sent.location).toBe(`/lacak/${reference}?sudah=pesan`);
    expect((await attachments()).at(-1)!.seq).toBe(2);
  });

  test("files can go without words, and be taken back before", async () => {
    const reference = await opened();
    const path = `/lacak/${reference}/pesan`;
    const shown = await citizen.upload(path, { pesan: "Sebentar" }, [note, liar]);
    const back = await citizen.upload(path, { pesan: "Sebentar", buang: removeButtons(shown)[0]! });
    expect(back.html).toContain("Sebentar");
    expect(removeButtons(back)).toEqual([]);
    expect((await citizen.upload(path, { pesan: " " }, [note])).location).toContain("sudah=pesan");
    expect(wordsOf((await citizen.get(`/lacak/${reference}`)).html)).toContain("Mengirim lampiran.");
  });

  test("what was sent cannot be taken back", async () => {
    const reference = await opened();
    await citizen.upload(`/lacak/${reference}/pesan`, { pesan: "Bukti" }, [note]);
    const { id } = (await attachments()).at(-1)!;
    await citizen.upload(`/lacak/${reference}/pesan`, { pesan: "x", buang: id });
    expect((await attachments()).at(-1)!.id).toBe(id);
  });

  test("a message with a file to a page that has closed keeps its words", async () => {
    const { reference } = await office.lodge();
    const answer = await visitor(app).upload(`/lacak/${reference}/pesan`, { pesan: "Jangan hilang." }, [note]);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Jangan hilang.");
  });
});
