import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../test/support/until.ts";
import { scanWithClamd } from "./clamd.ts";

const program = "/usr/sbin/clamd";

/** The harmless file that every scanner is meant to find, put together here so that none finds this source. */
const eicar = Buffer.from(["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(""));

describe.skipIf(!existsSync(program))("Debian's ClamAV daemon", () => {
  const folder = mkdtempSync(join(tmpdir(), "tanggap-clamd-"));
  const socket = join(folder, "clamd.sock");
  let daemon: ChildProcess;

  beforeAll(async () => {
    mkdirSync(join(folder, "signatures"));
    // Its own signatures come from the network; one of ours is enough to tell found from clean.
    const signature = "44d88612fea8a8f36de82e1278abb02f:68:Tanggap-Test";
    writeFileSync(join(folder, "signatures", "test.hdb"), `${signature}\n`);
    const settings = [`LocalSocket ${socket}`, `DatabaseDirectory ${join(folder, "signatures")}`, "Foreground yes"];
    writeFileSync(join(folder, "clamd.conf"), `${settings.join("\n")}\nStreamMaxLength 1M\n`);
    daemon = spawn(program, ["--config-file", join(folder, "clamd.conf")], { stdio: "ignore" });
    await until(async () => (await scanWithClamd(socket, Buffer.from("siap?"))) === "clean");
  });
  afterAll(() => {
    daemon?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  test("finds what it knows and lets the rest pass", async () => {
    expect(await scanWithClamd(socket, eicar)).toBe("infected");
    expect(await scanWithClamd(socket, Buffer.from("Foto antrean."))).toBe("clean");
    expect(await scanWithClamd(socket, Buffer.alloc(200_000, 7))).toBe("clean");
  });

  test("what it refuses to read counts as not scanned, never as clean", async () => {
    expect(await scanWithClamd(socket, Buffer.alloc(3_000_000, 7))).toBe("not_scanned");
  });
});

test("nobody at the socket: not scanned", async () => {
  expect(await scanWithClamd(join(tmpdir(), "no-such.sock"), eicar)).toBe("not_scanned");
});
