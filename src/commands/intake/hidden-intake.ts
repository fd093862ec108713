import type { Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import { sql } from "kysely";
import type { Instant } from "#lib/time.ts";
import type { Tx } from "../transaction.ts";
import { relatedComplaints } from "./related-complaints.ts";
import { decidersOf, mayOpen } from "./who-may-open.ts";

/**
 * Whether something that came in is hidden from a person: when any complaint that it belongs to or may belong to is.
 * Its sender and words would tell the accused who complained.
 */
export async function isHidden(tx: Tx, viewer: Viewer, id: string, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ state: Complaint | null }>`
    select complaint.state
    from intake cross join lateral ${relatedComplaints} left join complaint on complaint.id = related.complaint
    where intake.id = ${id}`.execute(tx);
  const complaints = rows.flatMap(({ state }) => state ?? []);
  if (complaints.length < rows.length) return true;
  return !mayOpen(viewer, complaints, await decidersOf(tx, now));
}
