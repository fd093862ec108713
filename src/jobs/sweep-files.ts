import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { DAY } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

const AT_ONCE = 500;

/**
 * Removes files that nothing refers to: of forms that were never sent, of uploads that broke off. Only what is older
 * than a day is looked at, since a file is written before its row is; one that a row refers to is never touched.
 */
export async function sweepFiles(ctx: Context): Promise<number> {
  await forgetWaiting(ctx);
  await ctx.files.pieces.dropBefore(ctx.now() - DAY);
  let removed = 0;
  let names: string[] = [];
  const clear = async () => {
    const kept = await sql<{ name: string }>`select name from kept_files(${names})`.execute(ctx.db);
    const there = new Set(kept.rows.map(({ name }) => name));
    for (const name of names.filter((each) => !there.has(each))) {
      await ctx.files.store.remove(name);
      removed += 1;
    }
    names = [];
  };
  for await (const name of ctx.files.store.namesBefore(ctx.now() - DAY)) {
    names.push(name);
    if (names.length === AT_ONCE) await clear();
  }
  if (names.length > 0) await clear();
  return removed;
}

/** Files that were chosen for a message which then was not sent within a day. */
async function forgetWaiting(ctx: Context): Promise<void> {
  const offices = await ctx.db.selectFrom("office").select("code").execute();
  for (const { code } of offices)
    await inOffice(ctx.db, code, (tx) =>
      tx
        .deleteFrom("attachment")
        .where("seq", "is", null)
        .where("created_at", "<", new Date(ctx.now() - DAY))
        .execute(),
    );
}
