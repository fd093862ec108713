import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A program that looks at strangers' bytes, and what it may take before it is ended. */
export interface Confined {
  /** Path of the program: a source file, or its bundle. */
  readonly program: string;
  readonly args?: readonly string[];
  /** Bytes that the whole process may hold. */
  readonly memory: number;
  /** Megabytes of JavaScript objects. */
  readonly heapMegabytes: number;
  readonly milliseconds: number;
  /** Whether it loads native code, which may do more than the rest of the fence allows. */
  readonly addons?: boolean;
}

/**
 * Gives `input` to a process of its own that may not use the network or start others, reads only what it is made of,
 * holds no secret, and is ended when it takes too much memory or time. `code` is null when it was ended.
 */
export function runConfined(
  { program, args = [], memory, heapMegabytes, milliseconds, addons = false }: Confined,
  input: Uint8Array,
): Promise<{ readonly code: number | null; readonly output: Buffer }> {
  return new Promise((resolve, reject) => {
    const fence = [...fenceAround(program), ...(addons ? ["--allow-addons"] : [])];
    const node = [...fence, `--max-old-space-size=${heapMegabytes}`, "--no-warnings", program, ...args];
    const child = spawn(process.execPath, node, { env: {}, stdio: ["pipe", "pipe", "ignore"] });
    const parts: Buffer[] = [];
    const late = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    const watch = setInterval(() => memoryOf(child.pid) > memory && child.kill("SIGKILL"), 50);
    const stop = () => (clearTimeout(late), clearInterval(watch));
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.once("error", (error) => (stop(), reject(error)));
    child.once("close", (code) => (stop(), resolve({ code, output: Buffer.concat(parts) })));
    // It may be ended while it is still being told.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The program beside `folder`'s files in the source, or beside the bundle once built. */
export function programBeside(folder: string, source: string, bundle: string): string {
  return [join(folder, source), join(folder, bundle)].find((path) => existsSync(path)) ?? "";
}

function fenceAround(program: string): readonly string[] {
  const root = findRoot(dirname(program));
  const parts = ["node_modules", "dist", "src", "package.json"];
  return ["--permission", ...parts.map((part) => `--allow-fs-read=${join(root, part)}`)];
}

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) || dirname(folder) === folder ? folder : findRoot(dirname(folder));
}

/** Bytes that a process holds, where the system tells; elsewhere the limits of time and heap must do. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}
