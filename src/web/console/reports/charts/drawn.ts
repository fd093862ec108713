import type { Bars } from "./bars.ts";
import { draw } from "./draw.ts";

export { HEIGHT, WIDTH } from "./draw.ts";

/** So many drawings are kept: of each office that this process serves a few, in two languages. */
const MOST = 20;
const kept = new Map<string, string>();

/**
 * `draw`, once for the same bars: who looks again, or a colleague, sees the same picture until a number has changed.
 * Drawing it anew takes longer than all that is read for the page. Brings the library along: load it when needed.
 */
export function drawn(bars: Bars): string {
  const key = JSON.stringify(bars);
  const svg = kept.get(key) ?? draw(bars);
  kept.delete(key);
  kept.set(key, svg);
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  return svg;
}
