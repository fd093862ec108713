import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Untakable } from "../trouble.ts";
import { DRAWN, LONGEST_MS, MOST_MEMORY, TOO_MANY_PIXELS } from "./limits.ts";

/**
 * A picture drawn anew as WebP, upright, at most 2000 pixels long, with nothing of the original but what can be seen.
 * Done in a process of its own that may not use the network or start others, reads only what it is made of, holds no
 * secret, and is ended when it takes too much memory or time. Throws `Untakable`.
 */
export async function drawAgain(content: Buffer): Promise<Buffer> {
  const { code, output } = await run(content);
  if (code === DRAWN && output.length > 0) return output;
  throw new Untakable(code === TOO_MANY_PIXELS ? "too_many_pixels" : "damaged");
}

function run(content: Buffer): Promise<{ code: number | null; output: Buffer }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...confined, program], { env: {}, stdio: ["pipe", "pipe", "ignore"] });
    const parts: Buffer[] = [];
    const late = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
    const watch = setInterval(() => memoryOf(child.pid) > MOST_MEMORY && child.kill("SIGKILL"), 50);
    const stop = () => (clearTimeout(late), clearInterval(watch));
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.once("error", (error) => (stop(), reject(error)));
    child.once("close", (code) => (stop(), resolve({ code, output: Buffer.concat(parts) })));
    // It may be ended while it is still being told.
    child.stdin.on("error", () => {});
    child.stdin.end(content);
  });
}

/** Beside this file in the source, beside the bundle once built. */
const here = dirname(fileURLToPath(import.meta.url));
const program = [join(here, "child.ts"), join(here, "picture-child.js")].find((path) => existsSync(path)) ?? "";

const root = findRoot(here);
const confined = [
  "--permission",
  "--allow-addons",
  ...["node_modules", "dist", "src", "package.json"].map((part) => `--allow-fs-read=${join(root, part)}`),
  "--max-old-space-size=128",
  "--no-warnings",
];

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) || dirname(folder) === folder ? folder : findRoot(dirname(folder));
}

/** Bytes that a process holds, where the system tells; elsewhere the limits of time and pixels must do. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}
