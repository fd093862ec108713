import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryLock } from "#store/embedded/file-lock.ts";
import { findPostmaster } from "#store/embedded/postmaster.ts";
import { isAlive, until } from "#store/embedded/processes.ts";

/** How the folders of test servers begin. */
export const TEST_FOLDER = "tanggap-test-";

/** Clears what killed runs left behind: folders whose locks nobody holds any more, and the servers in them. */
export async function sweepTestFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(TEST_FOLDER))) {
    const folder = join(tmpdir(), name);
    if (isHeld(folder)) continue;
    const pid = findPostmaster(join(folder, "postgres"))?.pid;
    if (pid) {
      process.kill(pid, "SIGQUIT");
      await until(() => !isAlive(pid), 5000);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Also true for one that another run is just making, and for another user's. */
function isHeld(folder: string): boolean {
  try {
    const locks = ["start-stop.lock", "users.lock"].map((name) => tryLock(join(folder, "server", name), "alone"));
    for (const lock of locks) lock?.release();
    return locks.includes(null);
  } catch {
    return true;
  }
}
