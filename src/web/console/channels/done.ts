import { TAKEN_BACK_WITHIN, type Moments } from "#commands/intake/take-back.ts";
import type { Instant } from "#lib/time.ts";
import { channelsText } from "#text/console/channels.ts";
import { fill, type Language } from "#text/words.ts";

/** What was just done, in words, and how it is taken back. */
export interface Done {
  readonly words: string;
  /** Nothing came of it. */
  readonly vain: boolean;
  readonly undo: Moments | null;
}

/** What was just done, in words; nothing else of the address gets onto the page. */
export function doneOf(query: Readonly<Record<string, string>>, language: Language, now: Instant): Done | null {
  const number = (text = "") => (/^\d{1,3}$/.test(text) ? Number(text) : 0);
  if ("disisihkan" in query) {
    const [done, gone] = [number(query["disisihkan"]), number(query["luput"])];
    const rest = gone > 0 ? ` ${fill(channelsText.dismissedGone[language], { count: gone })}` : "";
    const words = fill(channelsText.dismissed[language], { count: done }) + rest;
    const moments = momentsOf(query);
    const undo = done > 0 && moments && moments.until > now - TAKEN_BACK_WITHIN ? moments : null;
    return { words, vain: done === 0, undo };
  }
  if ("dikembalikan" in query) {
    const count = number(query["dikembalikan"]);
    const words = count > 0 ? fill(channelsText.takenBack[language], { count }) : channelsText.tooLate[language];
    return { words, vain: count === 0, undo: null };
  }
  return "dikirim-lagi" in query ? { words: channelsText.sentAgain[language], vain: false, undo: null } : null;
}

/** From when until when something was set aside, as it stands in an address or a form; null where that is nonsense. */
export function momentsOf({ dari = "", sampai = "" }: Readonly<Record<string, string>>): Moments | null {
  const isInstant = (text: string) => /^\d{1,15}$/.test(text);
  return isInstant(dari) && isInstant(sampai) ? { from: Number(dari), until: Number(sampai) } : null;
}
