import { randomBytes } from "node:crypto";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Instant } from "#lib/time.ts";
import { sync } from "./sync.ts";

/** A stretch of an upload that lies on the disk. */
export interface Piece {
  readonly offset: number;
  readonly length: number;
}

/**
 * Uploads that come in pieces, each of a group (a draft). What is handed in is sealed already; it is durable before a
 * promise is kept. An upload of another group is not there.
 */
export interface PieceStore {
  /** Writes what is known of an upload, the first time or anew. */
  describe(group: string, upload: string, sealed: Uint8Array): Promise<void>;
  /** Null: there is no such upload. */
  description(group: string, upload: string): Promise<Buffer | null>;
  put(group: string, upload: string, piece: Piece, sealed: Uint8Array): Promise<void>;
  /** The pieces that follow each other without a gap, from the first byte on. */
  pieces(group: string, upload: string): Promise<readonly Piece[]>;
  read(group: string, upload: string, piece: Piece): Promise<Buffer>;
  /** Removes the pieces; what is known of the upload stays. */
  dropPieces(group: string, upload: string): Promise<void>;
  /** Removes an upload, what is known of it too. */
  drop(group: string, upload: string): Promise<void>;
  /** How many uploads of a group have pieces to come, of those that somebody touched since an instant. */
  unfinished(group: string, since: Instant): Promise<number>;
  /** Removes what nobody touched since an instant. */
  dropBefore(before: Instant): Promise<void>;
}

const ABOUT = "about";

/** One folder a group, in it one an upload, in it a file a piece, named by its place. */
export function openPieceStore(folder: string): PieceStore {
  const at = (group: string, upload: string) => join(folder, plain(group), plain(upload));
  const nameOf = ({ offset, length }: Piece) => `${offset}-${length}`;
  return {
    async describe(group, upload, sealed) {
      const path = at(group, upload);
      const made = await fs.mkdir(path, { recursive: true, mode: 0o700 });
      await write(path, ABOUT, sealed);
      for (let parent = path; made && parent.length >= dirname(made).length; parent = dirname(parent))
        await sync(fs, parent, "r");
    },
    description: (group, upload) => fs.readFile(join(at(group, upload), ABOUT)).catch(() => null),
    put: (group, upload, piece, sealed) => write(at(group, upload), nameOf(piece), sealed),
    pieces: async (group, upload) => chainOf(await namesIn(at(group, upload))),
    read: (group, upload, piece) => fs.readFile(join(at(group, upload), nameOf(piece))),
    async dropPieces(group, upload) {
      const path = at(group, upload);
      const gone = (await namesIn(path)).filter((name) => name !== ABOUT);
      await Promise.all(gone.map((name) => fs.rm(join(path, name), { force: true })));
    },
    drop: (group, upload) => fs.rm(at(group, upload), { recursive: true, force: true }),
    async unfinished(group, since) {
      const uploads = await namesIn(join(folder, plain(group)));
      const going = await Promise.all(
        uploads.map(async (upload) => {
          const path = at(group, upload);
          return (await namesIn(path)).some((name) => name !== ABOUT) && (await touchedAt(path)) >= since;
        }),
      );
      return going.filter(Boolean).length;
    },
    async dropBefore(before) {
      for (const group of await namesIn(folder))
        for (const upload of await namesIn(join(folder, group))) {
          const path = join(folder, group, upload);
          if ((await touchedAt(path)) < before) await fs.rm(path, { recursive: true, force: true });
        }
    },
  };
}

/** When something of it was last written. Of one that is gone meanwhile there is nothing left to remove. */
const touchedAt = (path: string): Promise<number> =>
  fs.stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Infinity,
  );

/** Under a passing name first: what has its name is whole, and lasts once the folder was made durable too. */
async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const passing = join(folder, `.${randomBytes(8).toString("hex")}`);
  await fs.writeFile(passing, bytes, { mode: 0o600, flag: "wx" });
  await sync(fs, passing, "r+");
  await fs.rename(passing, join(folder, name));
  await sync(fs, folder, "r");
}

/** From the first byte on without a gap; of two at one place the longer. */
function chainOf(names: readonly string[]): Piece[] {
  const all = names.flatMap((name) => {
    const found = /^(\d+)-(\d+)$/.exec(name);
    return found ? [{ offset: Number(found[1]), length: Number(found[2]) }] : [];
  });
  const chain: Piece[] = [];
  for (let offset = 0; ;) {
    const here = all.filter((piece) => piece.offset === offset && piece.length > 0);
    const longest = here.toSorted((a, b) => b.length - a.length)[0];
    if (!longest) return chain;
    chain.push(longest);
    offset += longest.length;
  }
}

const namesIn = (folder: string): Promise<string[]> => fs.readdir(folder).catch(() => []);

/** Ids of our own making, and yet: anything else is a mistake worth stopping at. */
function plain(id: string): string {
  if (!/^[\w-]{1,64}$/.test(id)) throw new Error("not an upload's id");
  return id;
}
