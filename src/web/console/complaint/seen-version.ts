import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import type { Typed } from "./forms/read.ts";

/** Whether somebody has done something since a version was seen; the system's own doing (a delivery) is nobody's. */
export function isOlder({ story }: ComplaintFile, seen: number): boolean {
  return story.some(({ seq, by }) => seq > seen && by.is !== "system");
}

/** The version over which somebody acts who saw this one. */
export function versionThatCounts(file: ComplaintFile, seen: number): number {
  return isOlder(file, seen) || Number.isNaN(seen) ? seen : file.complaint.version;
}

/** What others did since a form was opened: a page that comes back for another reason says that as well. */
export function sinceSeen(file: ComplaintFile, typed: Typed): readonly StoryEntry[] | null {
  const seen = Number(typed["version"] || Number.NaN);
  return isOlder(file, seen) ? file.story.filter(({ seq }) => seq > seen) : null;
}
