import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../src/tanggap.ts", import.meta.url));

export interface Running {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
  /** Gives the exit code once it ended; null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts a command of the command line as a process of its own, from the sources, with only this environment. */
export function startCommand(env: Readonly<Record<string, string>>, ...args: string[]): Running {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => (said.out += String(text)));
  child.stderr.on("data", (text) => (said.err += String(text)));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, out: () => said.out, err: () => said.err, ended };
}

/** Runs it to its end. */
export async function runCommand(env: Readonly<Record<string, string>>, ...args: string[]) {
  const running = startCommand(env, ...args);
  const code = await running.ended;
  return { code, out: running.out().trim(), err: running.err().trim() };
}
