import { crc32, deflateRawSync } from "node:zlib";
import sharp from "sharp";

/** A photo with a place, a time and a device hidden in it. */
export function photo(width = 640, height = 480): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#a06030" } })
    .withExif({
      IFD0: { Make: "RahasiaPhone", DateTime: "2026:03:04 09:15:00" },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "3/1 47/1 1234/100",
        GPSLongitudeRef: "E",
        GPSLongitude: "102/1 15/1 0/1",
      },
    })
    .jpeg()
    .toBuffer();
}

/** A photograph that does not compress: more than a megabyte. */
export function heavyPhoto(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 1200, height: 1000, channels: 3, background: "black", noise } })
    .jpeg({ quality: 98 })
    .toBuffer();
}

/** A PNG whose head claims a size that its few bytes do not have. */
export async function pixelBomb(): Promise<Buffer> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

export const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
export const exe = Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00", "latin1"), Buffer.alloc(600)]);
export const html = Buffer.from("<!doctype html><script>alert(1)</script>");

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word document with these parts beside the two that it must have. */
export function docx(more: Readonly<Record<string, Buffer>> = {}, main = WORD): Buffer {
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
  return zip({ "[Content_Types].xml": Buffer.from(types), "word/document.xml": Buffer.from("<w:document/>"), ...more });
}

/** A packed file; `claimed` says another unpacked size than the true one. */
export function zip(parts: Readonly<Record<string, Buffer>>, claimed?: number): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const label = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.write("PK\u0003\u0004", 0, "latin1");
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed ?? content.length, 22);
    head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.write("PK\u0001\u0002", 0, "latin1");
    head.copy(entry, 10, 8, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, label, packed);
    entries.push(entry, label);
    at += head.length + label.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** Some bytes as they stream in. */
export async function* streamOf(bytes: Buffer, piece = 50_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

/** Everything that a stream gave. */
export async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  return Buffer.concat(read);
}
