import { sql } from "kysely";
import { unsealSecret } from "#commands/attachments/sealed-file.ts";
import type { Context } from "#commands/context.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { inOffice } from "#store/in-office.ts";

const AT_ONCE = 100;

/** Shows the scanner what it has not seen: it was down, or set up only later. Without a scanner there is nothing to do. */
export async function scanFiles(ctx: Context): Promise<number> {
  if (!ctx.files.scans) return 0;
  let settled = 0;
  for (let after: string | null = null; ;) {
    const { rows }: { rows: { id: string; office: string }[] } = await sql<{
      id: string;
      office: string;
    }>`select id, office from unscanned_files(${after}::uuid, ${AT_ONCE})`.execute(ctx.db);
    for (const { id, office } of rows) if (await scanOne(ctx, office, id)) settled += 1;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < AT_ONCE) return settled;
  }
}

async function scanOne(ctx: Context, office: string, id: string): Promise<boolean> {
  const found = await inOffice(ctx.db, office, async (tx) => {
    const row = await tx.selectFrom("attachment").selectAll().where("id", "=", id).executeTakeFirst();
    const secret = row && unsealSecret(await complaintKey(ctx, tx, office, row.complaint), row.sealed);
    return secret ? { file: row.file, key: secret.key } : null;
  });
  const scan = found && (await ctx.files.scanAgain(found.file, found.key));
  if (!scan || scan === "not_scanned") return false;
  await inOffice(ctx.db, office, (tx) => tx.updateTable("attachment").set({ scan }).where("id", "=", id).execute());
  return true;
}
