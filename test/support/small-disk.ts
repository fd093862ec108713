import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MiB = 1024 * 1024;

/** A filesystem of its own that can be filled to the last byte without harm to anything else. */
export interface SmallDisk {
  readonly path: string;
  free(): number;
  /** Writes until no more than `leave` bytes are free, and to the last byte where none are to be left. */
  fill(leave?: number): void;
  /** Takes away what filled it. */
  makeRoom(): void;
  remove(): void;
}

/**
 * Whether this machine lets us mount a filesystem; said aloud where not, since then nothing shows what a disk that is
 * really full does.
 */
export function smallDiskMissing(what: string): boolean {
  try {
    openSmallDisk(1).remove();
    return false;
  } catch (error) {
    console.warn(`LEFT OUT: ${what} needs to mount a small tmpfs, as root with CAP_SYS_ADMIN (${String(error)})`);
    return true;
  }
}

export function openSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), "tanggap-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0755`, "tmpfs", path]);
  if (mounted.status !== 0) {
    rmdirSync(path);
    throw new Error(`mount: ${mounted.error?.message ?? mounted.stderr.toString().trim()}`);
  }
  const filler = join(path, "filler");
  const free = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  return {
    path,
    free,
    fill: (leave = 0) => {
      const file = openSync(filler, "a");
      try {
        for (let rest = free() - leave; rest > 0; rest = free() - leave)
          writeSync(file, Buffer.alloc(Math.min(rest, MiB)));
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
    remove: () => {
      // Lazily: a server that was killed may hold it for another moment.
      spawnSync("umount", ["-l", path]);
      rmdirSync(path);
    },
  };
}
