import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostmaster } from "#store/embedded/postmaster.ts";
import { isAlive, until } from "#store/embedded/processes.ts";

/** A data folder for one test, and how to be rid of it with whatever still runs in it. */
export function ownFolder(): { path: string; remove(): Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), "tanggap-own-"));
  const remove = async () => {
    const pid = findPostmaster(join(path, "postgres"))?.pid;
    if (pid) {
      process.kill(pid, "SIGQUIT");
      await until(() => !isAlive(pid), 5000);
    }
    for (const each of [path, `${path}.key`, `${path}.key.app-password`])
      rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  };
  return { path, remove };
}
