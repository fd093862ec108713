import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import * as realFs from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, docx, exe, html, pdf, photo, pixelBomb, streamOf, zip } from "../../test/support/sample-files.ts";
import { openFileStore, type Fs } from "./file-store.ts";
import { openFiles, type Files } from "./files.ts";
import type { TakenFile } from "./types.ts";

const folder = mkdtempSync(join(tmpdir(), "tanggap-files-"));
const files = openFiles({ folder });
afterAll(() => rmSync(folder, { recursive: true }));

const take = (name: string, content: Buffer, by: Files = files) => by.take(name, streamOf(content));
async function taken(name: string, content: Buffer, by: Files = files): Promise<TakenFile> {
  const result = await take(name, content, by);
  if (typeof result === "string") throw new Error(`not taken: ${result}`);
  return result;
}
const stored = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).length > 60);

let jpeg: Buffer;
beforeAll(async () => void (jpeg = await photo()));

describe("what a file is, by its content", () => {
  test("what people send is taken, whatever it is called, and comes back as it was", async () => {
    const ogg = Buffer.concat([
      Buffer.from("OggS\0\x02", "latin1"),
      Buffer.alloc(21),
      Buffer.from("\x13OpusHead"),
      Buffer.alloc(60),
    ]);
    const mp4 = Buffer.concat([Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1"), Buffer.alloc(100)]);
    const m4a = Buffer.concat([Buffer.from("\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", "latin1"), Buffer.alloc(100)]);
    const threeGp = Buffer.concat([Buffer.from("\0\0\0\x18ftyp3gp4\0\0\0\x003gp43gp6", "latin1"), Buffer.alloc(100)]);
    const samples: [Buffer, string][] = [
      [jpeg, "image/jpeg"],
      [await sharp(jpeg).png().toBuffer(), "image/png"],
      [await sharp(jpeg).webp().toBuffer(), "image/webp"],
      [pdf, "application/pdf"],
      [docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
      [Buffer.from("Kronologi\r\n\tantre dua jam – “tidak dipanggil”"), "text/plain"],
      [ogg, "audio/ogg"],
      [mp4, "video/mp4"],
      [m4a, "audio/mp4"],
      [threeGp, "video/3gpp"],
    ];
    for (const [content, type] of samples) {
      const file = await taken("apa saja.bin", content);
      expect(file).toMatchObject({ type, size: content.length, scan: "not_scanned" });
      expect((await bytesOf(files.open(file.file, file.secret.key))).equals(content)).toBe(true);
    }
  });

  test.each([
    ["foto.jpg", exe, "not_accepted"],
    ["surat.pdf", html, "not_accepted"],
    ["gambar.png", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "not_accepted"],
    ["catatan.txt", Buffer.from("#!/bin/sh\nrm -rf /\n"), "not_accepted"],
    ["catatan.txt", Buffer.from([0xff, 0xfe, 0x41, 0x00]), "not_accepted"],
    ["gif.jpg", Buffer.from("GIF89a/*\x01\x00*/=1;alert(1)", "latin1"), "not_accepted"],
    ["arsip.docx", zip({ "a.txt": Buffer.from("x") }), "not_accepted"],
    ["makro.docx", docx({ "word/vbaProject.bin": Buffer.from("x") }), "macros"],
    ["rusak.docx", docx().subarray(0, 120), "damaged"],
    ["rusak.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8]), "damaged"],
    ["kosong.jpg", Buffer.alloc(0), "empty"],
    ["dua.pdf", Buffer.concat([pdf, zip({ "a.txt": Buffer.from("x") })]), "two_formats"],
  ])("%s that lies is refused, and nothing of it stays", async (name, content, trouble) => {
    const before = stored().length;
    expect(await take(name, content)).toBe(trouble);
    expect(stored().length).toBe(before);
    expect(readdirSync(join(folder, "incoming"))).toEqual([]);
  });

  test("a page behind a picture is gone from the copy", async () => {
    const file = await taken("polyglot.jpg", Buffer.concat([jpeg, html]));
    const copy = await bytesOf(files.open(file.copy!, file.secret.copyKey!));
    expect(copy.includes("<script")).toBe(false);
  });
});

describe("bombs", () => {
  test.each([
    ["a part that unpacks to 300 MB", docx({ "word/media/a.xml": Buffer.alloc(300 * 1024 * 1024) })],
    ["one that says it is small", zip({ "[Content_Types].xml": Buffer.alloc(150 * 1024 * 1024) }, 10)],
    ["thousands of parts", zip(Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`${i}`, Buffer.from("x")])))],
  ])("%s is refused", async (_what, content) => {
    expect(content.length).toBeLessThan(1_000_000);
    expect(await take("a.docx", content)).toBe("unpacks_too_large");
  });

  test("a picture of 900 megapixels in a hundred bytes is refused", async () => {
    expect(await take("a.png", await pixelBomb())).toBe("too_many_pixels");
  });

  test("a gigabyte that streams in is cut at the limit and takes no memory", async () => {
    let given = 0;
    async function* endless() {
      for (; given < 1024; given++) yield Buffer.alloc(1024 * 1024, 1);
    }
    const before = process.memoryUsage().rss;
    expect(await files.take("besar.jpg", endless())).toBe("too_large");
    expect(given).toBeLessThan(13);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});

test("place, time and device are in the original and not in the copy", async () => {
  expect(jpeg.includes("RahasiaPhone")).toBe(true);
  expect((await sharp(jpeg).metadata()).exif).toBeDefined();
  const file = await taken("foto.jpg", jpeg);
  const copy = await bytesOf(files.open(file.copy!, file.secret.copyKey!));
  const { exif, xmp, iptc, icc, format, width } = await sharp(copy).metadata();
  expect({ exif, xmp, iptc, icc, format, width }).toEqual({ format: "webp", width: 640 });
  expect(copy.includes("RahasiaPhone")).toBe(false);
});

test("nothing that was sent lies readable on the disk", async () => {
  const file = await taken("catatan.txt", Buffer.from("kata rahasia sekali"));
  const raw = await realFs.readFile(join(folder, file.file.slice(0, 2), file.file));
  expect(raw.includes("rahasia")).toBe(false);
});

test("the file, its name and its folder are written through before anybody is told", async () => {
  const done: string[] = [];
  const part = (path: string) =>
    path
      .replace(own, "")
      .replace(/[0-9a-f]{32,64}/, "NAME")
      .replace(/\/[0-9a-f]{2}(?=\/|$)/, "/xx");
  const watching: Fs = {
    ...realFs,
    open: (async (path: string, ...more: [string, number?]) => {
      const handle = await realFs.open(path, ...more);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => (await sync(), void done.push(`sync ${part(path)}`));
      return handle;
    }) as Fs["open"],
    rename: async (from, to) => {
      await realFs.rename(from, to);
      done.push(`rename to ${part(String(to))}`);
    },
  };
  const own = mkdtempSync(join(tmpdir(), "tanggap-fsync-"));
  const watched = openFiles({ folder: own, store: openFileStore(own, watching) });
  await taken("b.txt", Buffer.from("pertama"), watched);
  done.length = 0;
  await taken("a.pdf", pdf, watched);
  done.push("told");
  expect(done).toEqual(["sync /incoming/NAME", "rename to /xx/NAME", "sync /xx", "sync ", "told"]);
  rmSync(own, { recursive: true });
});

test("a full disk takes no file", async () => {
  const full: Fs = { ...realFs, statfs: (async () => ({ bavail: 10, bsize: 4096 })) as unknown as Fs["statfs"] };
  const watched = openFiles({ folder, store: openFileStore(folder, full) });
  expect(await take("a.pdf", pdf, watched)).toBe("no_room");
});

describe("the virus scanner", () => {
  async function scanner(answer: string | null) {
    let seen = 0;
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on("error", () => {});
      socket.on("data", (bytes) => (seen += bytes.length));
      if (answer === null) socket.destroy();
      else socket.on("end", () => socket.end(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const close = () => new Promise((resolve) => server.close(resolve));
    return { clamd: `tcp://127.0.0.1:${port}`, seen: () => seen, close };
  }

  test.each([
    ["stream: OK\0", "clean"],
    ["stream: Eicar-Signature FOUND\0", "infected"],
    ["INSTREAM size limit exceeded. ERROR\0", "not_scanned"],
    [null, "not_scanned"],
  ])("says %j: %s", async (answer, scan) => {
    const { clamd, seen, close } = await scanner(answer);
    const file = await taken("a.jpg", jpeg, openFiles({ folder, clamd }));
    expect(file.scan).toBe(scan);
    expect(file.copy === null).toBe(scan === "infected");
    if (answer) expect(seen()).toBe(10 + jpeg.length + 4 * (1 + Math.ceil(jpeg.length / 65_536)));
    await close();
  });

  test("one that is not there leaves the file unscanned", async () => {
    const file = await taken("a.pdf", pdf, openFiles({ folder, clamd: join(folder, "no.socket") }));
    expect(file.scan).toBe("not_scanned");
  });
});
