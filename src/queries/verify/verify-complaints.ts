import type { Transaction } from "kysely";
import type { Tables } from "#store/tables.ts";
import type { Keys } from "#lib/keys.ts";
import { checkComplaint } from "./check-complaint.ts";
import type { Found } from "./damage.ts";
import { readFiles } from "./read-files.ts";
import { erasedWords } from "./verify-audit.ts";

interface Walk {
  readonly keys: Keys;
  readonly found: Found;
  readonly progress: (what: string, done: number) => void;
}

const PAGE = 500;

/** Every complaint is the fold of its events, and each of these is as it was written. Gives how many events there are. */
export async function verifyComplaints(tx: Transaction<Tables>, { keys, found, progress }: Walk): Promise<number> {
  const erased = await erasedWords(tx, keys);
  let events = 0;
  let done = 0;
  let after: string | null = null;
  for (;;) {
    const files = await readFiles(tx, after, PAGE);
    for (const file of files) {
      checkComplaint(keys, file, erased, found);
      events += file.events.length;
    }
    done += files.length;
    after = files.at(-1)?.id ?? null;
    progress("complaints", done);
    if (files.length < PAGE) return events;
  }
}
