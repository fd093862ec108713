import { now } from "#lib/clock.ts";

/** What was typed on one page, with when. */
interface Kept {
  readonly at: number;
  readonly words: Readonly<Record<string, string>>;
}

const PREFIX = "draf:";
const LASTS = 24 * 60 * 60 * 1000;

/** Keeps the words of a page on this device; a device that takes none is no reason to stop anybody. */
export function keep(path: string, words: Kept["words"]): void {
  try {
    localStorage.setItem(PREFIX + path, JSON.stringify({ at: now(), words } satisfies Kept));
  } catch {
    // Full, or forbidden by its owner.
  }
}

/** What is kept of a page; null when there is nothing, or it is older than a day. */
export function kept(path: string): Kept | null {
  try {
    const found = JSON.parse(localStorage.getItem(PREFIX + path) ?? "null") as Kept | null;
    if (!found || now() - found.at < LASTS) return found;
  } catch {
    // Not ours, or not readable: as good as nothing.
  }
  forget(path);
  return null;
}

/** Forgets a page; without one, all of them. */
export function forget(path?: string): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of path === undefined ? keys : [PREFIX + path]) localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept nothing is.
  }
}
