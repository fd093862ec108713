import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { until } from "./until.ts";

/** Another process that holds a data folder's database, as a second Tanggap or a command of the command line does. */
export interface Holder {
  readonly postmaster: number;
  readonly url: string;
  said(): string;
  /** Lets go and ends; gives the exit code. */
  letGo(): Promise<number | null>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL("./hold-server.ts", import.meta.url));

/** Gives the process at once, before it holds anything. */
export function startHolder(dataDir: string): { child: ChildProcess; held: Promise<Holder> } {
  const child = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  const ended = once(child, "exit");
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  const held = async (): Promise<Holder> => {
    await until(() => /^held /m.test(said) || child.exitCode !== null);
    const [, postmaster, url] = /^held (\d+) (\S+)$/m.exec(said) ?? [];
    if (!url) throw new Error(`the holder ended: ${said}`);
    return {
      postmaster: Number(postmaster),
      url,
      said: () => said,
      letGo: () => end("SIGTERM"),
      kill: async () => void (await end("SIGKILL")),
    };
  };
  return { child, held: held() };
}
