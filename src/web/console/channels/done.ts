import type { Moments } from "#commands/intake/take-back.ts";
import { channelsText } from "#text/console/channels.ts";
import { fill, type Language } from "#text/words.ts";

/** What was just done, in words, and how it is taken back. */
export interface Done {
  readonly words: string;
  readonly undo: Moments | null;
}

/** What was just done, in words; nothing else of the address gets onto the page. */
export function doneOf(query: Readonly<Record<string, string>>, language: Language): Done | null {
  const number = (text = "") => (/^\d{1,3}$/.test(text) ? Number(text) : 0);
  if ("disisihkan" in query) {
    const [done, gone] = [number(query["disisihkan"]), number(query["luput"])];
    const rest = gone > 0 ? ` ${fill(channelsText.dismissedGone[language], { count: gone })}` : "";
    const words = fill(channelsText.dismissed[language], { count: done }) + rest;
    return { words, undo: done > 0 ? momentsOf(query) : null };
  }
  if ("dikembalikan" in query) {
    const count = number(query["dikembalikan"]);
    return { words: fill(channelsText.takenBack[language], { count }), undo: null };
  }
  return "dikirim-lagi" in query ? { words: channelsText.sentAgain[language], undo: null } : null;
}

/** From when until when something was set aside, as it stands in an address or a form; null where that is nonsense. */
export function momentsOf({ dari = "", sampai = "" }: Readonly<Record<string, string>>): Moments | null {
  const isInstant = (text: string) => /^\d{1,15}$/.test(text);
  return isInstant(dari) && isInstant(sampai) ? { from: Number(dari), until: Number(sampai) } : null;
}
