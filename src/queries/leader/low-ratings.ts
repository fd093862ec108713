import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Complaint } from "#complaints/types.ts";
import { DAY } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { lastWords } from "../last-words.ts";
import { visibleTo } from "../visible-to.ts";

const DAYS = 30;
const MOST = 20;

/** A complainant who was not content, with what they said about it. */
export interface LowRating {
  readonly complaint: Complaint;
  readonly subject: string;
  readonly handlerName: string | null;
  readonly score: 1 | 2;
  readonly feedback: string | null;
}

/** Ratings of 1 or 2 of the last 30 days that this person may see, the latest first. */
export function lowRatings(ctx: Context, staff: Reader): Promise<LowRating[]> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("complaint")
      .leftJoin("staff", "staff.id", "complaint.handler_id")
      .select(["complaint.id", "complaint.subject", "complaint.state", "staff.name"])
      .where("complaint.office", "=", staff.office)
      .where(sql<boolean>`(complaint.state #>> '{rating,score}')::int <= 2`)
      .where(sql<boolean>`(complaint.state #>> '{rating,at}')::bigint > ${ctx.now() - DAYS * DAY}`)
      .where((eb) => visibleTo(eb, viewer))
      .orderBy(sql`(complaint.state #>> '{rating,at}')::bigint`, "desc")
      .limit(MOST)
      .execute();
    const ids = rows.map(({ id }) => id);
    const feedback = await lastWords(tx, ids, "feedback");
    return rows.map(({ id, subject, state, name }) => ({
      complaint: state,
      subject,
      handlerName: name,
      score: state.rating!.score as 1 | 2,
      feedback: feedback.get(id) ?? null,
    }));
  });
}
