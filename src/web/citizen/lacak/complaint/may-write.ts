import type { TrackFile } from "#queries/types.ts";

/** Whether the complainant can send a message now, with files or without. */
export function mayWrite({ can }: TrackFile): boolean {
  return can.includes("write") || can.includes("supplement");
}
