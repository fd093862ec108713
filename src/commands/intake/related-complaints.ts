import { sql } from "kysely";

// Not `coalesce`: beside row level security PostgreSQL takes no index for what it holds, and reads every complaint.
const related = sql<string | null>`case when known.complaint is null then candidate.complaint else known.complaint end`;

/** What a row of `intake`, or the mail that it repeats, belongs to; until that is known, all that it may belong to. */
export const relatedComplaints = sql<{ complaint: string }>`(
  select ${related} as complaint
  from intake known left join tray_candidate candidate on candidate.intake = known.id and known.complaint is null
  where known.id in (intake.id, intake.duplicate_of) and ${related} is not null
) as related`;
