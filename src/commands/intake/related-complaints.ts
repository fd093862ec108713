import { sql } from "kysely";

/** What a row of `intake`, or the mail that it repeats, belongs to; until that is known, all that it may belong to. */
export const relatedComplaints = sql<{ complaint: string }>`(
  select coalesce(known.complaint, candidate.complaint) as complaint
  from intake known left join tray_candidate candidate on candidate.intake = known.id and known.complaint is null
  where known.id in (intake.id, intake.duplicate_of) and coalesce(known.complaint, candidate.complaint) is not null
) as related`;
