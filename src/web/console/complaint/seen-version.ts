import type { ComplaintFile } from "#queries/types.ts";

/** Whether somebody has done something since a version was seen; the system's own doing (a delivery) is nobody's. */
export function isOlder({ story }: ComplaintFile, seen: number): boolean {
  return story.some(({ seq, by }) => seq > seen && by.is !== "system");
}

/** The version over which somebody acts who saw this one. */
export function versionThatCounts(file: ComplaintFile, seen: number): number {
  return isOlder(file, seen) || Number.isNaN(seen) ? seen : file.complaint.version;
}
