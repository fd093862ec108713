import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { cleanFileName } from "#lib/file-name.ts";
import { sealChunks, unsealChunks } from "#lib/sealed-chunks.ts";
import { scanWithClamd } from "./clamd.ts";
import { detectType } from "./detect.ts";
import { openFileStore, type FileStore } from "./file-store.ts";
import { LEAST_FREE, MOST_BYTES } from "./limits.ts";
import { openPieceStore, type PieceStore } from "./piece-store.ts";
import { drawAgain } from "./pictures/draw-again.ts";
import { Untakable, type FileTrouble } from "./trouble.ts";
import { atMost } from "./turns.ts";
import { acceptedTypes, type Scan, type TakenFile } from "./types.ts";

/** What complaints carry beside words. */
export interface Files {
  readonly store: FileStore;
  /** Uploads in pieces that are not whole yet. */
  readonly pieces: PieceStore;
  /**
   * Takes a file as it streams in: sealed from the first byte, looked at, and durable before this answers. The name is
   * only a label. Gives why not for one that can't be taken; nothing of it is left then.
   */
  take(name: string, source: AsyncIterable<Uint8Array>): Promise<TakenFile | FileTrouble>;
  /** Whether a virus scanner is set up. */
  readonly scans: boolean;
  /** What the scanner says now of a stored file. */
  scanAgain(file: string, key: string): Promise<Scan>;
  /** The content of a stored file. Throws when it is not there or was changed. */
  open(file: string, key: string): AsyncIterable<Buffer>;
}

export interface FilesOptions {
  /** Where the files lie. */
  readonly folder: string;
  /** The setting CLAMD_SOCKET: the path of a socket or `tcp://host:port`. */
  readonly clamd?: string | undefined;
  readonly store?: FileStore;
}

export function openFiles({ folder, clamd, store = openFileStore(folder) }: FilesOptions): Files {
  // Each look holds a whole file in memory and may draw a picture.
  const inTurn = atMost(2);

  async function taken(name: string, source: AsyncIterable<Uint8Array>): Promise<TakenFile> {
    if ((await store.freeBytes()) < LEAST_FREE) throw new Untakable("no_room");
    const key = randomBytes(32);
    const meter = { size: 0, sha256: createHash("sha256") };
    const staged = await store.stage(sealChunks(key, measured(source, meter)));
    try {
      return await inTurn(async () => {
        const content = await whole(unsealChunks(key, staged.read()));
        const type = await detectType(content);
        const scan = clamd ? await scanWithClamd(clamd, content) : "not_scanned";
        const { ending, picture } = acceptedTypes[type];
        const drawn = picture && scan !== "infected" ? await copyOf(store, await drawAgain(content)) : null;
        const secret = {
          name: cleanFileName(name, ending),
          key: key.toString("base64"),
          copyKey: drawn?.key ?? null,
          sha256: meter.sha256.digest("hex"),
        };
        return { file: await staged.keep(), copy: drawn?.name ?? null, type, size: meter.size, scan, secret };
      });
    } catch (error) {
      await staged.discard();
      throw error;
    }
  }

  return {
    store,
    pieces: openPieceStore(join(folder, "pieces")),
    take: (name, source) =>
      taken(name, source).catch((error: unknown) => {
        if (error instanceof Untakable) return error.trouble;
        if (codeOf(error) === "ENOSPC") return "no_room";
        throw error;
      }),
    scans: clamd !== undefined,
    scanAgain: (file, key) =>
      inTurn(async () => {
        const content = await whole(unsealChunks(Buffer.from(key, "base64"), store.read(file)));
        return clamd ? scanWithClamd(clamd, content) : "not_scanned";
      }),
    open: (file, key) => unsealChunks(Buffer.from(key, "base64"), store.read(file)),
  };
}

async function copyOf(store: FileStore, drawn: Buffer): Promise<{ name: string; key: string }> {
  const key = randomBytes(32);
  const staged = await store.stage(sealChunks(key, once(drawn)));
  return { name: await staged.keep(), key: key.toString("base64") };
}

/** Where a program does nothing with files. */
export const noFiles: Files = {
  get store(): never {
    throw new Error("no folder for files was given");
  },
  get pieces(): never {
    throw new Error("no folder for files was given");
  },
  take: () => Promise.reject(new Error("no folder for files was given")),
  scans: false,
  scanAgain: async () => "not_scanned",
  open: () => {
    throw new Error("no folder for files was given");
  },
};

/** Counts and hashes what passes; ends it when it is too much. */
async function* measured(
  source: AsyncIterable<Uint8Array>,
  meter: { size: number; sha256: ReturnType<typeof createHash> },
) {
  for await (const part of source) {
    meter.size += part.length;
    if (meter.size > MOST_BYTES) throw new Untakable("too_large");
    meter.sha256.update(part);
    yield part;
  }
  if (meter.size === 0) throw new Untakable("empty");
}

async function whole(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const part of parts) read.push(part);
  return Buffer.concat(read);
}

async function* once(bytes: Buffer) {
  yield bytes;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
