import type { Reckoning } from "#calendar/types.ts";
import { toOffsetText } from "#lib/offset-text.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

/** `2026-03-25 15:30` in Bengkulu as an instant; seconds and thousandths may follow. */
export function wib(text: string): number {
  return Temporal.Instant.from(`${text.replace(" ", "T")}+07:00`).epochMilliseconds;
}

/** A due instant as Bengkulu reads it, or the year that has no table. */
export function dueText(answer: Reckoning | Refusal): string {
  if (isRefusal(answer)) return `${answer.refusal} ${answer.detail?.["year"]}`;
  return instantText(answer.dueAt);
}

/** `2026-03-25 15:30`, in Bengkulu, with seconds only where there are any. */
export function instantText(instant: number): string {
  return toOffsetText("Asia/Jakarta", instant).replace("T", " ").replace("+07:00", "").replace(/:00$/, "");
}
