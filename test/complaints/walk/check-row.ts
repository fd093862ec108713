import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint } from "#complaints/types.ts";
import { holds } from "./broken.ts";

/** The row is the fold of its events; `readBack`: as the store keeps them, written out without words and read again. */
export function checkRow(events: readonly ComplaintEvent[], row: Complaint, readBack: boolean): void {
  const folded = fold(readBack ? storedAndRead(events) : events);
  holds("the row is the fold of its events", JSON.stringify(folded) === JSON.stringify(row));
}

function storedAndRead(events: readonly ComplaintEvent[]): ComplaintEvent[] {
  const kept = events.map(({ words: _words, ...body }) => body);
  return JSON.parse(JSON.stringify(kept)) as ComplaintEvent[];
}
