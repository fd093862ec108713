import { now } from "#lib/clock.ts";

/** What was typed into one form, with when. */
interface Kept {
  readonly at: number;
  readonly words: Readonly<Record<string, string>>;
  /** Its sending was meant: the line was waited for, or it went off and no answer was seen. Typing on ends that. */
  readonly sending?: "waiting" | "sent";
}

const PREFIX = "draf:";
const LASTS = 24 * 60 * 60 * 1000;

/** Keeps the words of a form on this device; a device that takes none is no reason to stop anybody. */
export function keep(path: string, words: Kept["words"], sending?: Kept["sending"]): void {
  try {
    const entry: Kept = { at: now(), words, ...(sending ? { sending } : {}) };
    localStorage.setItem(PREFIX + path, JSON.stringify(entry));
  } catch {
    // Full, or forbidden by its owner.
  }
}

/** Notes beside the words that they were meant to go. */
export function noteSending(path: string, sending: Kept["sending"]): void {
  keep(path, kept(path)?.words ?? {}, sending);
}

/** What is kept of a form; null when there is nothing, or it is older than a day. */
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

/** Forgets one form. */
export function forget(path: string): void {
  forgetAll(path, true);
}

/** Forgets every form whose path begins so; without it, all of them. */
export function forgetAll(under = "", exactly = false): void {
  try {
    for (const key of Object.keys(localStorage))
      if (exactly ? key === PREFIX + under : key.startsWith(PREFIX + under)) localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept nothing is.
  }
}
