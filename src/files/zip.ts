import { createInflateRaw } from "node:zlib";
import { MOST_PARTS, MOST_UNPACKED } from "./limits.ts";
import { Untakable } from "./trouble.ts";

/** One part of a packed file. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

/** Where the list of parts begins, and how many there are; null: this does not end as a packed file does. */
function directoryOf(content: Buffer): { at: number; count: number } | null {
  const from = Math.max(0, content.length - 65_557);
  const end = content.lastIndexOf(END);
  if (end < from || end + 22 > content.length) return null;
  const size = content.readUInt32LE(end + 12);
  const at = end - size;
  const count = content.readUInt16LE(end + 10);
  const begins = at >= 0 && (count === 0 || content.subarray(at, at + 4).equals(ENTRY));
  return begins ? { at, count } : null;
}

const END = Buffer.from("PK\u0005\u0006", "latin1");
const ENTRY = Buffer.from("PK\u0001\u0002", "latin1");

/** Whether a packed file hides at the end of another one. */
export function endsAsZip(content: Buffer): boolean {
  return directoryOf(content) !== null;
}

/**
 * Unpacks a packed file without keeping it: every part is inflated and counted, since what the list of parts says of
 * sizes may be a lie. Gives the names, and the text of the parts asked for. Throws `Untakable`.
 */
export async function readZip(content: Buffer, wanted: string): Promise<{ names: string[]; text: string | null }> {
  const parts = partsOf(content);
  let left = MOST_UNPACKED;
  let text: string | null = null;
  for (const part of parts) {
    const kept = part.name === wanted ? [] : null;
    left -= await inflate(part, left, kept);
    if (kept) text = Buffer.concat(kept).toString("utf8");
  }
  return { names: parts.map(({ name }) => name), text };
}

function partsOf(content: Buffer): Part[] {
  try {
    const directory = directoryOf(content);
    if (!directory) throw new Untakable("damaged");
    if (directory.count > MOST_PARTS) throw new Untakable("unpacks_too_large");
    const parts: Part[] = [];
    for (let at = directory.at; parts.length < directory.count;) {
      const entry = content.subarray(at);
      if (!entry.subarray(0, 4).equals(ENTRY)) throw new Untakable("damaged");
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => entry.readUInt16LE(offset)) as [
        number,
        number,
        number,
      ];
      const encrypted = entry.readUInt16LE(8) & 1;
      if (encrypted) throw new Untakable("not_accepted");
      const name = entry.subarray(46, 46 + nameLength).toString("utf8");
      const begins = entry.readUInt32LE(42);
      const dataAt = begins + 30 + content.readUInt16LE(begins + 26) + content.readUInt16LE(begins + 28);
      const packed = content.subarray(dataAt, dataAt + entry.readUInt32LE(20));
      parts.push({ name, method: entry.readUInt16LE(10), packed });
      at += 46 + nameLength + extra + comment;
    }
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? new Untakable("damaged") : error;
  }
}

async function inflate({ method, packed }: Part, most: number, kept: Buffer[] | null): Promise<number> {
  if (method === 0) {
    if (packed.length > most) throw new Untakable("unpacks_too_large");
    kept?.push(packed);
    return packed.length;
  }
  if (method !== 8) throw new Untakable("not_accepted");
  const unpacking = createInflateRaw();
  unpacking.end(packed);
  let size = 0;
  try {
    for await (const piece of unpacking as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > most) throw new Untakable("unpacks_too_large");
      if (kept && size < 1_000_000) kept.push(piece);
    }
  } catch (error) {
    throw error instanceof Untakable ? error : new Untakable("damaged");
  }
  return size;
}
