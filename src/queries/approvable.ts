import { sql, type RawBuilder } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Tx } from "#commands/transaction.ts";
import { rolesOf } from "#complaints/may.ts";
import type { Reader } from "./complaint-file.ts";

/** SOP versions under which a person's role lets out a response, and those under which it lets out the rest. */
export interface Approving {
  readonly responses: readonly string[];
  readonly others: readonly string[];
}

/** Who approves is for the SOP to say, so each version of the office is asked. */
export async function approvingOf(ctx: Context, tx: Tx, { office, role }: Reader): Promise<Approving> {
  const versions = await tx.selectFrom("sop_version").select("id").where("office", "=", office).execute();
  const procedures = await Promise.all(
    versions.map(async ({ id }) => ({ id, sop: (await ctx.procedures.byId(office, id, tx)).sop })),
  );
  const under = (right: "approve" | "approve_response") =>
    procedures.filter(({ sop }) => rolesOf(sop, right).includes(role)).map(({ id }) => id);
  return { responses: under("approve_response"), others: under("approve") };
}

/** The rule `mayApprove` as a condition on rows that the person sees. A test holds them equal. */
export function approvable({ id }: Reader, { responses, others }: Approving): RawBuilder<boolean> {
  return sql<boolean>`(complaint.waits and complaint.state #>> '{pending,by}' <> ${id} and complaint.sop = any(
    case when complaint.state #>> '{pending,verb}' = 'respond' then ${responses}::uuid[] else ${others}::uuid[] end))`;
}
