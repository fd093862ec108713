import type { Limit } from "#sop/types.ts";
import { trackText } from "#text/citizen/track.ts";
import { counted } from "#text/plural.ts";
import type { Language } from "#text/words.ts";

/** An allowed length of time in words: "10 hari kerja", "1 jam layanan". */
export function limitWords({ unit, amount }: Limit, language: Language): string {
  const text = trackText(language).limits;
  if (unit === "service_minutes" && amount % 60 === 0) return counted(text.service_hours, amount / 60, language);
  return counted(text[unit], amount, language);
}
