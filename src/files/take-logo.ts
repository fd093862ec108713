import { detectType } from "./detect.ts";
import { drawAgain } from "./pictures/draw-again.ts";
import { Untakable } from "./trouble.ts";

/** Bytes of a logo once drawn anew: it goes along with the first page that somebody on a slow phone sees. */
export const MOST_LOGO = 40 * 1024;

/** An office's logo drawn anew as WebP, with nothing of the original but what can be seen; null: no picture, or too large. */
export async function takeLogo(content: Buffer): Promise<Buffer | null> {
  try {
    const type = await detectType(content);
    if (!type.startsWith("image/")) return null;
    const drawn = await drawAgain(content);
    return drawn.length <= MOST_LOGO ? drawn : null;
  } catch (error) {
    if (error instanceof Untakable) return null;
    throw error;
  }
}
