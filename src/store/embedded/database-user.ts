import { spawnSync } from "node:child_process";
import { realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Trouble } from "#lib/trouble.ts";

/** PostgreSQL refuses to run as root, so root starts it as somebody else. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Null: we are not root (or on Windows), and the server runs as ourselves. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = lookUp("postgres") ?? lookUp("nobody");
  if (!user)
    throw new Trouble(
      "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: make one (useradd --system postgres), or start Tanggap as another user.",
    );
  return user;
}

/** The user that owns an existing cluster, which is the one it must go on running as. */
export function ownerOf(cluster: string): DatabaseUser | null {
  const { uid, gid } = statSync(cluster);
  const self = process.getuid?.();
  if (self === undefined || self === uid) return null;
  if (self === 0) return { name: `number ${uid}`, uid, gid };
  throw new Trouble(
    `The database in ${cluster} belongs to user number ${uid}: start Tanggap as that user, or as root.`,
  );
}

/** True when the user can come to this path: may pass each folder above it. The path itself need not be there. */
export function canReach(path: string, user: DatabaseUser): boolean {
  for (let folder = nearestFolder(path); ; folder = dirname(folder)) {
    if (!may(folder, user, 0o1)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** True when the mode's bits allow the user this: 4 read, 2 write, 1 run or pass. */
export function may(path: string, user: DatabaseUser, wanted: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const bits = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
  return (bits & wanted) === wanted;
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  try {
    return realpathSync(parent);
  } catch {
    return nearestFolder(parent);
  }
}

function lookUp(name: string): DatabaseUser | null {
  const ask = (flag: string) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout.trim()) : null;
  };
  const uid = ask("-u");
  const gid = ask("-g");
  return uid === null || gid === null ? null : { name, uid, gid };
}
