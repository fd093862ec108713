import { type Viewer, maySee } from "#complaints/may.ts";
import { sql } from "kysely";
import { loadComplaint } from "../load.ts";
import type { Tx } from "../transaction.ts";

/**
 * Whether something that came in is hidden from a person: when any complaint that it belongs to or may belong to is.
 * Its sender and words would tell the accused who complained.
 */
export async function isHidden(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const { rows } = await sql<{ complaint: string }>`
    select related.complaint from intake, lateral ${relatedComplaints} where intake.id = ${id}`.execute(tx);
  for (const { complaint } of rows) {
    const found = await loadComplaint(tx, { id: complaint });
    if (!found || !maySee(viewer, found)) return true;
  }
  return false;
}

/** What a row of `intake`, or the mail that it repeats, belongs to; until that is known, all that it may belong to. */
export const relatedComplaints = sql<{ complaint: string }>`(
  select coalesce(known.complaint, candidate.complaint) as complaint
  from intake known left join tray_candidate candidate on candidate.intake = known.id and known.complaint is null
  where known.id in (intake.id, intake.duplicate_of) and coalesce(known.complaint, candidate.complaint) is not null
) as related`;
