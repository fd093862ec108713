import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

export interface SopVersionLine {
  readonly id: string;
  readonly version: number;
  /** Number of the document. */
  readonly number: string;
  readonly loadedAt: Instant;
}

/** The versions of the office's SOP, the one in force first. */
export function sopVersions(ctx: Context, office: string): Promise<readonly SopVersionLine[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await tx
      .selectFrom("sop_version")
      .select(["id", "version", "loaded_at", sql<string>`document #>> '{document,number}'`.as("number")])
      .orderBy("version", "desc")
      .execute();
    return rows.map(({ id, version, number, loaded_at }) => ({ id, version, number, loadedAt: loaded_at.getTime() }));
  });
}
