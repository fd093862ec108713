import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { newId } from "#lib/id.ts";
import type { Instant } from "#lib/time.ts";
import type { Sop } from "#sop/types.ts";
import type { Tables } from "#store/tables.ts";

export interface LoadedSop {
  readonly version: number;
  /** False when this very SOP is a version already. */
  readonly fresh: boolean;
}

/**
 * Adds a version to an office's SOP, making the office if it is new. Complaints keep the version they were lodged
 * under. Takes the owner's connection: the app cannot change its own rules.
 */
export function loadSop(owner: Kysely<Tables>, office: string, sop: Sop, now: Instant): Promise<LoadedSop> {
  const document = JSON.stringify(sop);
  const sha256 = createHash("sha256").update(document).digest();
  return owner.transaction().execute(async (tx) => {
    const { name, hours } = sop.office;
    await tx
      .insertInto("office")
      .values({
        code: office,
        name: JSON.stringify(name),
        time_zone: hours.timeZone,
        leader_name: null,
        leader_post: null,
      })
      .onConflict((conflict) =>
        conflict.column("code").doUpdateSet({ name: JSON.stringify(name), time_zone: hours.timeZone }),
      )
      .execute();
    const versions = await tx
      .selectFrom("sop_version")
      .select(["version", "sha256"])
      .where("office", "=", office)
      .orderBy("version", "desc")
      .execute();
    const same = versions.find((row) => row.sha256.equals(sha256));
    if (same) return { version: same.version, fresh: false };
    const version = (versions[0]?.version ?? 0) + 1;
    await tx
      .insertInto("sop_version")
      .values({ id: newId(now), office, version, document, sha256 })
      .execute();
    return { version, fresh: true };
  });
}

/** Loads the SOP that ships with the program for an office that has none yet. */
export async function loadShippedSop(owner: Kysely<Tables>, office: string, sop: Sop, now: Instant): Promise<void> {
  const has = await owner
    .selectFrom("sop_version")
    .select("id")
    .where("office", "=", office)
    .limit(1)
    .executeTakeFirst();
  if (!has) await loadSop(owner, office, sop, now);
}
