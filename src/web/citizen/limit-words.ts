import type { Limit } from "#sop/types.ts";
import { trackText } from "#text/citizen/track.ts";
import { fill, type Language } from "#text/words.ts";

/** An allowed length of time in words: "10 hari kerja", "1 jam layanan". */
export function limitWords({ unit, amount }: Limit, language: Language): string {
  const text = trackText(language).limits;
  if (unit === "service_minutes" && amount % 60 === 0) return fill(text.service_hours, { amount: amount / 60 });
  return fill(text[unit], { amount });
}
