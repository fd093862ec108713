import { deviceText } from "#text/citizen/device.ts";
import type { Language } from "#text/words.ts";

interface Form {
  /** Its words may stay on the device until they are sent. */
  readonly kept?: boolean | undefined;
  /** Its words are for the office, not for the next page: that they were meant to go is kept too. */
  readonly sends?: boolean;
}

/** What the script of a form says, as attributes of the form. */
export function deviceWords(language: Language, { kept, sends }: Form = {}): Readonly<Record<string, string>> {
  const { away, back, offer, maybe, restore, drop, keeping } = deviceText(language);
  return {
    ...{ "data-away": away, "data-back": back },
    ...(sends ? { "data-sends": "" } : {}),
    ...(kept ? { "data-offer": offer, "data-maybe": maybe, "data-restore": restore } : {}),
    ...(kept ? { "data-drop": drop, "data-keeping": keeping } : {}),
  };
}
