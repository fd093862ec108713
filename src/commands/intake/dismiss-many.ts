import { isRefusal } from "#lib/refusal.ts";
import type { Context } from "../context.ts";
import { decideWaiting } from "./decide-waiting.ts";
import type { Decider } from "./decision.ts";

/** What came of setting several aside. */
export interface Dismissed {
  readonly done: number;
  /** Decided by somebody else meanwhile, or not theirs to see. */
  readonly gone: number;
}

/** More at once take longer than somebody waits for. */
const MOST_AT_ONCE = 200;

/** Sets aside several that wait, for one reason, each by itself and on record: one that is gone stops no other. */
export async function dismissMany(
  ctx: Context,
  staff: Decider,
  ids: readonly string[],
  because: string,
): Promise<Dismissed> {
  let done = 0;
  const asked = ids.slice(0, MOST_AT_ONCE);
  for (const id of asked) {
    // Nothing is read of what is set aside.
    const decided = await decideWaiting(ctx, async () => null, staff, id, { as: "dismissed", because });
    if (!isRefusal(decided)) done += 1;
  }
  return { done, gone: asked.length - done };
}
