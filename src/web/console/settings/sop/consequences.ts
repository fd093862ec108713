import { readingsOf } from "#sop/ask.ts";
import type { ClockKind, Reading, Sop } from "#sop/types.ts";
import { readingsText } from "#text/console/settings/readings.ts";
import { fill, type Language } from "#text/words.ts";

/** What a signature under a reading means, clock by clock, in sentences; as it would be or as it is. */
export function consequences(
  sop: Sop,
  reading: Reading,
  late: Readonly<Record<ClockKind, number>>,
  language: Language,
): readonly string[] {
  const clocks = reading.clocks ?? [];
  if (clocks.length === 0) return [readingsText.nothingFollows[language]];
  return clocks.map((clock) => {
    const name = readingsText.clock[clock][language];
    const open = readingsOf(sop, clock).filter(({ id, signed }) => !signed && id !== reading.id);
    if (open.length > 0) {
      const numbers = open.map(({ number }) => number).join(", ");
      return fill(readingsText.stillInside[language], { clock: name, numbers });
    }
    const sentence = reading.signed ? readingsText.published : readingsText.wouldPublish;
    return fill(sentence[language], { clock: name, late: late[clock] });
  });
}
