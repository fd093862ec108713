import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { programBeside, runConfined } from "#confined/run-confined.ts";
import { Untakable } from "../trouble.ts";
import { DRAWN, LONGEST_MS, MOST_MEMORY, TOO_MANY_PIXELS } from "./limits.ts";

/**
 * A picture drawn anew as WebP, upright, at most 2000 pixels long, with nothing of the original but what can be seen.
 * Done in a confined process. Throws `Untakable`.
 */
export async function drawAgain(content: Buffer): Promise<Buffer> {
  const { code, output } = await runConfined(drawing, content);
  if (code === DRAWN && output.length > 0) return output;
  throw new Untakable(code === TOO_MANY_PIXELS ? "too_many_pixels" : "damaged");
}

const drawing = {
  program: programBeside(dirname(fileURLToPath(import.meta.url)), "child.ts", "picture-child.js"),
  memory: MOST_MEMORY,
  heapMegabytes: 128,
  milliseconds: LONGEST_MS,
  addons: true,
};
