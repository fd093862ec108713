import type { Io } from "../command.ts";

const WIDTH = 40;

/** Draws how much of the work is done, a share from 0 to 1, at most once in two seconds. */
export function progressBar({ err }: Io): (share: number) => void {
  let last = 0;
  return (share) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    const done = Math.min(1, Math.max(0, share));
    err(`[${"#".repeat(Math.round(done * WIDTH)).padEnd(WIDTH, ".")}] ${Math.round(done * 100)} %`);
  };
}
