/** The largest picture that is drawn: a phone's 64 megapixels. */
export const MOST_PIXELS = 64_000_000;
/** Longest side of the copy. */
export const LONGEST_SIDE = 2000;
/** What the drawing process may take before it is ended. */
export const MOST_MEMORY = 900 * 1024 * 1024;
export const LONGEST_MS = 30_000;
/** How it ends: anything else is a picture that can't be drawn. */
export const DRAWN = 0;
export const TOO_MANY_PIXELS = 3;
