import { sql } from "kysely";
import { isRefusal } from "#lib/refusal.ts";
import { MINUTE } from "#lib/time.ts";
import { calendarSettingSchema } from "#sop/office-data.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { runSystem } from "../run-verb.ts";
import { runningIn } from "./running-in.ts";

/** Who dies in the middle of a batch holds it no longer than this; repeating a batch changes nothing. */
const LEASE = MINUTE;

/**
 * The next batch of an office's recalculation after its calendar changed: each complaint whose dates move gets its
 * event with the reason. False when there is none to do, or another process is at it.
 */
export async function recalculateSome(ctx: Context, office: string, most: number): Promise<boolean> {
  const claimed = await claim(ctx, office);
  if (!claimed) return false;
  const { seq, after, because } = claimed;
  const ids = await inOffice(ctx.db, office, (tx) =>
    runningIn(tx, office)
      .select("id")
      .$if(after !== null, (query) => query.where("id", ">", after!))
      .orderBy("id")
      .limit(most)
      .execute(),
  );
  let moved = 0;
  for (const { id } of ids) {
    const result = await runSystem(ctx, office, id, () => ({ verb: "recalculate", by: { is: "system" }, because }));
    if (!isRefusal(result)) moved += 1;
  }
  const last = ids.length < most;
  await inOffice(ctx.db, office, (tx) =>
    tx
      .updateTable("recalculation")
      .set({
        looked: sql`looked + ${ids.length}`,
        moved: sql`moved + ${moved}`,
        after: ids.at(-1)?.id ?? after,
        lease_until: null,
        done_at: last ? new Date(ctx.now()) : null,
      })
      .where("office", "=", office)
      .where("seq", "=", seq)
      .execute(),
  );
  return true;
}

async function claim(ctx: Context, office: string) {
  const now = ctx.now();
  return inOffice(ctx.db, office, async (tx) => {
    const row = await tx
      .updateTable("recalculation")
      .set({ lease_until: new Date(now + LEASE) })
      .where("office", "=", office)
      .where("done_at", "is", null)
      .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<", new Date(now))]))
      .returning(["seq", "after"])
      .executeTakeFirst();
    if (!row) return null;
    const { value } = await tx
      .selectFrom("office_setting")
      .select("value")
      .where("office", "=", office)
      .where("seq", "=", row.seq)
      .executeTakeFirstOrThrow();
    return { ...row, because: calendarSettingSchema.parse(value).because };
  });
}
