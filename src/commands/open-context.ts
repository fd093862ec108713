import type { Kysely } from "kysely";
import { noFiles, type Files } from "#files/files.ts";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";
import type { Context } from "./context.ts";
import { openProcedures } from "./procedures.ts";

/** Puts together what commands and queries are handed. */
export function openContext(db: Kysely<Tables>, keys: Keys, now: () => Instant, files: Files = noFiles): Context {
  return { db, keys, now, files, procedures: openProcedures(db) };
}
