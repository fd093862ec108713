import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import * as nodeFs from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Instant } from "#lib/time.ts";
import { sync } from "./sync.ts";

/** The part of `node:fs/promises` that is used; tests hand in one that watches. */
export type Fs = Pick<typeof nodeFs, "mkdir" | "open" | "readdir" | "rename" | "rm" | "stat" | "statfs">;

/** A file written but not yet kept. */
export interface Staged {
  read(): AsyncIterable<Buffer>;
  /** Makes it durable and gives its name; only then may anybody be told that it is there. */
  keep(): Promise<string>;
  discard(): Promise<void>;
}

export interface FileStore {
  stage(sealed: AsyncIterable<Uint8Array>): Promise<Staged>;
  read(name: string): AsyncIterable<Buffer>;
  remove(name: string): Promise<void>;
  /** Names of kept files last touched before an instant; unfinished ones of before then are removed. */
  namesBefore(before: Instant): AsyncGenerator<string>;
  freeBytes(): Promise<number>;
}

/** Sealed files named by the hash of their bytes, in `folder`, one of 256 folders each. */
export function openFileStore(folder: string, fs: Fs = nodeFs): FileStore {
  const incoming = join(folder, "incoming");
  async function makeReady(): Promise<void> {
    const made = await fs.mkdir(incoming, { recursive: true, mode: 0o700 });
    // Only ever once: the folder itself must be found again too.
    if (made) for (const parent of [folder, dirname(folder)]) await sync(fs, parent, "r");
  }
  return {
    async stage(sealed) {
      await makeReady();
      const path = join(incoming, randomBytes(16).toString("hex"));
      try {
        const name = await write(fs, path, sealed);
        return {
          read: () => createReadStream(path),
          keep: () => keep(fs, folder, path, name),
          discard: () => fs.rm(path, { force: true }),
        };
      } catch (error) {
        await fs.rm(path, { force: true });
        throw error;
      }
    },
    read: (name) => createReadStream(pathOf(folder, name)),
    remove: (name) => fs.rm(pathOf(folder, name), { force: true }),
    async *namesBefore(before) {
      for await (const path of oldIn(fs, incoming, before)) await fs.rm(path, { force: true });
      for (const shard of await entries(fs, folder))
        if (/^[0-9a-f]{2}$/.test(shard))
          for await (const path of oldIn(fs, join(folder, shard), before)) yield path.slice(-64);
    },
    async freeBytes() {
      await makeReady();
      const { bavail, bsize } = await fs.statfs(incoming);
      return bavail * bsize;
    },
  };
}

async function write(fs: Fs, path: string, sealed: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  const handle = await fs.open(path, "wx", 0o600);
  try {
    for await (const part of sealed) {
      hash.update(part);
      await handle.writeFile(part);
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

/** The content first, then the name, then the folder that holds the name: a power cut finds all of it or none. */
async function keep(fs: Fs, folder: string, path: string, name: string): Promise<string> {
  await sync(fs, path, "r+");
  const shard = join(folder, name.slice(0, 2));
  const made = await fs.mkdir(shard, { recursive: true, mode: 0o700 });
  await fs.rename(path, join(shard, name));
  await sync(fs, shard, "r");
  if (made) await sync(fs, folder, "r");
  return name;
}

/** Names come from our own tables, and yet: anything but a hash is a mistake worth stopping at. */
function pathOf(folder: string, name: string): string {
  if (!/^[0-9a-f]{64}$/.test(name)) throw new Error("not a file's name");
  return join(folder, name.slice(0, 2), name);
}

async function* oldIn(fs: Fs, folder: string, before: Instant): AsyncGenerator<string> {
  for (const name of await entries(fs, folder)) {
    const path = join(folder, name);
    const found = await fs.stat(path).catch(() => null);
    if (found?.isFile() && found.mtimeMs < before) yield path;
  }
}

function entries(fs: Fs, folder: string): Promise<string[]> {
  return fs.readdir(folder).catch(() => []);
}
