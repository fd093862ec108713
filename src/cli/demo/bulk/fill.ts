import type { Kysely } from "kysely";
import type { Procedure } from "#commands/context.ts";
import type { Keys } from "#lib/keys.ts";
import { DAY, type Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";
import { bulkStory } from "./story.ts";
import { writeBulk } from "./write.ts";

/**
 * Fills an office with complaints in the shapes that the rules themselves give: most closed, a few hundred open, spread
 * over the year before `until`. Rows are written in bulk, as the tables' owner.
 */
export async function fillBulk(
  owner: Kysely<Tables>,
  procedure: Procedure,
  keys: Keys,
  officers: readonly string[],
  count: number,
  until: Instant,
  progress: (done: number) => void,
): Promise<void> {
  const batch = 500;
  for (let done = 0; done < count; done += batch) {
    const filled = Array.from({ length: Math.min(batch, count - done) }, (_, index) => {
      const number = done + index;
      // The last two per cent are young enough to be open still.
      const age =
        number > count * 0.98
          ? (count - number) * ((8 * DAY) / (count * 0.02))
          : 20 * DAY + ((count - number) / count) * 200 * DAY;
      return bulkStory(procedure, officers[number % officers.length]!, number, until - age, until);
    });
    await writeBulk(owner, procedure, keys, filled);
    progress(Math.min(done + batch, count));
  }
}
