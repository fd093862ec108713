import type pg from "pg";
import type { Keys } from "#lib/keys.ts";
import { Trouble } from "#lib/trouble.ts";

/**
 * Holds the key file against the roots that this data was written with, and notes those that are new. Refuses a file of
 * other data and an older copy: both would read nothing, and write what the right one can't read.
 */
export async function settleRoots(owner: pg.Client, keys: Keys, file: string): Promise<void> {
  const { rows } = await owner.query<{ version: number; fingerprint: Buffer }>(
    "select version, fingerprint from key_root order by version",
  );
  const mine = keys.fingerprints();
  if (rows.some(({ version, fingerprint }) => mine[version - 1]?.equals(fingerprint) === false))
    throw new Trouble(
      `KEY_FILE: ${file} is not the key of this data: put the right one back from its backup (npm run tanggap -- keys restore FILE), or correct KEY_FILE.`,
    );
  if (rows.length > mine.length)
    throw new Trouble(
      `KEY_FILE: ${file} is older than the data, whose key was rotated since: put the newest back from its backup (npm run tanggap -- keys restore FILE).`,
    );
  for (const [index, fingerprint] of mine.entries())
    if (index >= rows.length)
      await owner.query("insert into key_root (version, fingerprint) values ($1, $2) on conflict do nothing", [
        index + 1,
        fingerprint,
      ]);
}
