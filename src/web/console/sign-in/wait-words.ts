import { signInText } from "#text/console/sign-in.ts";
import { fill, type Language } from "#text/words.ts";

/** "40 detik", "15 menit": rounded up, so that waiting so long is enough. */
export function waitWords(seconds: number, language: Language): string {
  const [amount, unit] = seconds < 90 ? [seconds, "seconds" as const] : [Math.ceil(seconds / 60), "minutes" as const];
  return fill(signInText[unit][language], { amount });
}
