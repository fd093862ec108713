import type { Io } from "./command.ts";

const EVERY_MS = 2000;

/** Says how far a long run is, at most every two seconds; a short one says nothing. */
export function progressTo(io: Io): (what: string, done: number, of?: number) => void {
  let last = performance.now();
  return (what, done, of) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    io.err(of === undefined ? `… ${what}: ${done}` : `… ${what}: ${done} of ${of}`);
  };
}
