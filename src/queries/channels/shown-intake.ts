import { type ExpressionBuilder, sql, type SqlBool } from "kysely";
import { relatedComplaints } from "#commands/intake/related-complaints.ts";
import type { Viewer } from "#complaints/may.ts";
import type { Tables } from "#store/tables.ts";
import { visibleTo } from "../visible-to.ts";

/**
 * Most of the rule `isHidden` as a condition on rows, for lists: nothing that points to a complaint which this person
 * may not see. What nobody sees then, `openedFor` gives.
 */
export function shownTo(eb: ExpressionBuilder<Tables, "intake">, viewer: Required<Viewer>) {
  const complaints = eb as unknown as ExpressionBuilder<Tables, "complaint">;
  return sql<SqlBool>`not exists (
    select from ${relatedComplaints} join complaint on complaint.id = related.complaint
    where not ${visibleTo(complaints, viewer)})`;
}
