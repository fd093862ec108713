import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** Something that was done to somebody's account. */
export interface AccountChange {
  readonly at: Instant;
  /** Who did it; null: on the command line. */
  readonly by: string | null;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const MOST = 50;

/** What was done to a person's account, of the sorts asked for, the latest first. Nothing about a complaint. */
export function personHistory(
  ctx: Pick<Context, "db">,
  { office, id }: { readonly office: string; readonly id: string },
  types: readonly string[],
): Promise<readonly AccountChange[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await tx
      .selectFrom("audit_event")
      .leftJoin("staff", "staff.id", "audit_event.staff")
      .select(["audit_event.at", "audit_event.type", "audit_event.detail", "staff.name"])
      .where("audit_event.office", "=", office)
      .where(sql`audit_event.detail ->> 'person'`, "=", id)
      .where("audit_event.complaint", "is", null)
      .where("audit_event.type", "in", types)
      .orderBy("audit_event.id", "desc")
      .limit(MOST)
      .execute();
    return rows.map(({ at, type, detail, name }) => ({
      ...{ at: at.getTime(), by: name, type },
      detail: detail as AccountChange["detail"],
    }));
  });
}
