import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MOST_BYTES } from "#files/limits.ts";
import { DAY, MINUTE } from "#lib/time.ts";
import { sweepFiles } from "#jobs/sweep-files.ts";
import { openOffice, type TestOffice } from "../../../../../test/support/office.ts";
import { exe, heavyPhoto, pdf, photo } from "../../../../../test/support/sample-files.ts";
import { tusOf } from "../../../../../test/support/tus.ts";
import { until } from "../../../../../test/support/until.ts";
import { visitor, wordsOf } from "../../../../../test/support/visitor.ts";
import { citizenRoutes } from "../../routes.tsx";

const UPLOADS = "/pengaduan/baru/unggahan";
const what = { kind: "complaint", subject: "Antrean tidak dipanggil", description: "Saya menunggu dua jam." };

let office: TestOffice;
let app: ReturnType<typeof citizenRoutes>;
let tus: ReturnType<typeof tusOf>;
let jpeg: Buffer;
beforeAll(async () => {
  office = await openOffice();
  app = citizenRoutes(office.ctx, { office: office.code });
  tus = tusOf(app, UPLOADS);
  jpeg = await photo();
});
afterAll(() => office.close());

let citizen: ReturnType<typeof visitor>;
beforeEach(async () => {
  citizen = visitor(app);
  await citizen.post("/pengaduan/baru", what);
});

const create = (name: string, size: number, who = citizen) => tus.create(who, name, size);
const patch = (path: string, offset: number, body: BodyInit, who = citizen) => tus.patch(who, path, offset, body);
const offsetOf = (path: string) => tus.offsetOf(citizen, path);
const begun = (name: string, size: number) => tus.begun(citizen, name, size);
const listed = async () => wordsOf((await citizen.get("/pengaduan/baru/lampiran")).html);
const bytes = (from: number, to?: number) => new Uint8Array(jpeg.subarray(from, to));

/** A body whose line breaks once some of it lies on the disk. */
function broken(part: Uint8Array): ReadableStream {
  const there = pieces().length;
  return new ReadableStream({
    start: (controller) => controller.enqueue(part),
    pull: async (controller) => {
      await until(() => pieces().length > there);
      controller.error(new Error("the line broke"));
    },
  });
}
const pieces = () => onDisk().filter((file) => /\/\d+-\d+$/.test(file));
const onDisk = () =>
  (existsSync(join(office.folder, "pieces")) ? readdirSync(join(office.folder, "pieces"), { recursive: true }) : [])
    .map((name) => join(office.folder, "pieces", String(name)))
    .filter((path) => statSync(path).isFile());

describe("an upload in pieces", () => {
  test("goes on where it stopped, though its line broke twice, and is a file of the form like any other", async () => {
    const large = new Uint8Array(await heavyPhoto());
    const path = await begun("loket.JPG", large.length);
    expect(path).toMatch(/^\/pengaduan\/baru\/unggahan\/[\w-]+$/);
    let offset = 0;
    for (const part of [300_000, 400_000]) {
      await patch(path, offset, broken(large.slice(offset, offset + part)));
      const reached = await offsetOf(path);
      expect(reached).toBeGreaterThan(offset);
      expect(reached).toBeLessThan(large.length);
      offset = reached;
    }
    expect(await listed()).not.toContain("loket.jpg");
    const last = await patch(path, offset, large.slice(offset));
    expect([last.status, last.headers.get("upload-offset")]).toEqual([204, String(large.length)]);
    expect(await listed()).toContain("loket.jpg");
    expect(await offsetOf(path)).toBe(large.length);
  });

  test("lies sealed while it waits, name and content, and nothing of it stays", async () => {
    const path = await begun("rahasia.jpg", jpeg.length);
    await patch(path, 0, bytes(0, 1000));
    const lying = onDisk().map((file) => readFileSync(file));
    expect(lying.some((file) => file.includes(jpeg.subarray(100, 400)) || file.includes("rahasia"))).toBe(false);
    await patch(path, 1000, bytes(1000));
    expect(pieces()).toEqual([]);
  });

  test("at a wrong place is refused and changes nothing", async () => {
    const path = await begun("loket.jpg", jpeg.length);
    await patch(path, 0, bytes(0, 2000));
    expect((await patch(path, 1000, bytes(1000, 2000))).status).toBe(409);
    expect((await patch(path, 2200, bytes(2200))).status).toBe(409);
    expect(await offsetOf(path)).toBe(2000);
  });

  test("of another browser is not there", async () => {
    const path = await begun("loket.jpg", jpeg.length);
    await patch(path, 0, bytes(0, 2000));
    const other = visitor(app);
    await other.post("/pengaduan/baru", what);
    expect((await patch(path, 2000, bytes(2000), other)).status).toBe(404);
    expect((await tus.head(other, path)).status).toBe(404);
    expect((await create("a.jpg", 10, visitor(app))).status).toBe(404);
    expect(await offsetOf(path)).toBe(2000);
  });

  test("that was killed between its last piece and taking it is taken when its browser asks", async () => {
    const path = await begun("loket.jpg", jpeg.length);
    const { take } = office.ctx.files;
    office.ctx.files.take = () => Promise.reject(new Error("killed"));
    try {
      expect((await patch(path, 0, bytes(0))).status).toBe(500);
    } finally {
      office.ctx.files.take = take;
    }
    expect(await listed()).not.toContain("loket.jpg");
    expect(await offsetOf(path)).toBe(jpeg.length);
    expect(await listed()).toContain("loket.jpg");
  });
});

describe("what can't be taken is said in a sentence", () => {
  test("before the first byte: too large, empty", async () => {
    for (const [size, why] of [
      [MOST_BYTES + 1, "lebih besar dari 10 MB"],
      [0, "berkasnya kosong"],
    ] as const) {
      const answer = await create("video.mp4", size);
      expect([answer.status, await answer.text()]).toEqual([answer.status, expect.stringContaining(why)]);
      expect(answer.status).toBe(422);
    }
  });

  test("before the first byte: more than all files together may weigh", async () => {
    for (let count = 0; count < 3; count++) {
      const document = new Uint8Array(MOST_BYTES - 1000);
      document.set(pdf);
      document[MOST_BYTES - 2000] = count;
      expect((await patch(await begun(`${count}.pdf`, document.length), 0, document)).status).toBe(204);
    }
    expect((await create("kecil.pdf", 3000)).status).toBe(201);
    const answer = await create("besar.pdf", 3001);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("semua berkas bersama lebih dari batas"),
    ]);
  });

  test("after the last one: what it is, whatever its name says; the words of the form stay", async () => {
    const path = await begun("foto.jpg", exe.length);
    const answer = await patch(path, 0, new Uint8Array(exe));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("“foto.jpg” tidak dilampirkan: jenis berkas ini tidak diterima");
    expect((await citizen.get("/pengaduan/baru")).html).toContain("Saya menunggu dua jam.");
  });

  test("the eleventh at once", async () => {
    for (let count = 0; count < 10; count++) await patch(await begun(`${count}.jpg`, jpeg.length), 0, bytes(0, 10));
    const answer = await create("sebelas.jpg", jpeg.length);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("sudah ada 10 berkas")]);
  });

  test("one that was given up counts no more, and nothing of it stays", async () => {
    const paths: string[] = [];
    for (let count = 0; count < 10; count++) paths.push(await begun(`${count}.jpg`, jpeg.length));
    for (const path of paths) await patch(path, 0, bytes(0, 10));
    expect((await create("sebelas.jpg", jpeg.length)).status).toBe(422);
    const lying = onDisk().length;
    expect((await tus.giveUp(visitor(app), paths[0]!)).status).toBe(404);
    expect((await tus.giveUp(citizen, paths[0]!)).status).toBe(204);
    expect(onDisk().length).toBe(lying - 2);
    expect((await tus.head(citizen, paths[0]!)).status).toBe(404);
    expect((await create("sebelas.jpg", jpeg.length)).status).toBe(201);
  });

  test("nor one of a browser that is gone, once nothing of it came for ten minutes", async () => {
    for (let count = 0; count < 10; count++) await patch(await begun(`${count}.jpg`, jpeg.length), 0, bytes(0, 10));
    const { now } = office.clock;
    office.clock.now = Date.now() + 5 * MINUTE;
    await citizen.post("/pengaduan/baru", what);
    expect((await create("sebelas.jpg", jpeg.length)).status).toBe(422);
    office.clock.now = Date.now() + 11 * MINUTE;
    expect((await create("sebelas.jpg", jpeg.length)).status).toBe(201);
    office.clock.now = now;
  });
});

test("what nobody finished goes after a day", async () => {
  const path = await begun("ditinggal.jpg", jpeg.length);
  await patch(path, 0, bytes(0, 2000));
  const { now } = office.ctx;
  await sweepFiles({ ...office.ctx, now: () => Date.now() + DAY / 2 });
  expect(onDisk().length).toBeGreaterThan(0);
  await sweepFiles({ ...office.ctx, now: () => Date.now() + 2 * DAY });
  expect(onDisk()).toEqual([]);
  expect(office.ctx.now).toBe(now);
});
