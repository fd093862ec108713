import { deviceText } from "#text/citizen/device.ts";
import type { Language } from "#text/words.ts";

/** What the script of a form says, as attributes of the form. `kept`: its words may stay on the device until they are sent. */
export function deviceWords(language: Language, kept = false): Readonly<Record<string, string>> {
  const { away, back, offer, restore, drop, keeping } = deviceText(language);
  const always = { "data-away": away, "data-back": back };
  return kept
    ? { ...always, "data-offer": offer, "data-restore": restore, "data-drop": drop, "data-keeping": keeping }
    : always;
}
