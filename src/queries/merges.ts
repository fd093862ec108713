import { loadComplaint } from "#commands/load.ts";
import type { Tx } from "#commands/transaction.ts";
import type { Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { StoryEntry } from "./types.ts";
import { visibleTo } from "./visible-to.ts";

/** Another complaint, named because of a merge; only where the reader may see it. */
export interface Named {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
}

/** What merges have to do with a complaint. */
export interface Merges {
  /** Those that its merge or a request for one names. */
  readonly targets: readonly Named[];
  /** Those that were merged into it. */
  readonly here: readonly Named[];
}

/** Merged ones that a page lists at most. */
const MOST_HERE = 100;

/** Into what a complaint was to go by this event; null for every other event. */
export function targetOf({ body }: StoryEntry): string | null {
  if (body.type === "merged") return body.into;
  return body.type === "approval_requested" && body.pending.verb === "merge" ? body.pending.into : null;
}

/** The complaints that the story names, and those merged here, of those that this person may see. */
export async function mergesOf(
  tx: Tx,
  viewer: Required<Viewer>,
  { id }: Complaint,
  story: readonly StoryEntry[],
): Promise<Merges> {
  const here = await tx
    .selectFrom("complaint")
    .select(["id", "reference", "subject"])
    .where("merged_into", "=", id)
    .where((eb) => visibleTo(eb, viewer))
    .orderBy("lodged_at")
    .orderBy("id")
    .limit(MOST_HERE)
    .execute();
  const into = story.map(targetOf).filter((target) => target !== null);
  return { here, targets: await named(tx, viewer, into) };
}

/** Those of these complaints that this person may see, by what they are called. */
export async function named(tx: Tx, viewer: Required<Viewer>, ids: readonly string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom("complaint")
    .select(["id", "reference", "subject"])
    .where("id", "in", ids)
    .where((eb) => visibleTo(eb, viewer))
    .execute();
}

/** What the complainant of a merged complaint learns of the one that goes on: nothing of who else complained. */
export interface GoesOn {
  readonly reference: string;
  /** The words of its latest response; null while there is none. */
  readonly response: string | null;
}

/** The complaint that goes on for a merged one, which may have been merged itself since. */
export async function goesOn(tx: Tx, complaint: Complaint): Promise<GoesOn | null> {
  const passed = new Set([complaint.id]);
  let last: Complaint | null = null;
  for (let next = complaint.mergedInto; next !== null && !passed.has(next); next = last?.mergedInto ?? null) {
    passed.add(next);
    last = await loadComplaint(tx, { id: next });
  }
  return last && { reference: last.reference, response: last.response && (await responseOf(tx, last.id)) };
}

async function responseOf(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom("message")
    .select("text")
    .where("complaint", "=", id)
    .where("kind", "=", "response")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.text ?? null;
}
