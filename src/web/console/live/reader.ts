import type { Context } from "#commands/context.ts";
import { keepDoing } from "#jobs/keep-doing.ts";
import type { Instant } from "#lib/time.ts";
import { readChanges, type Change, type Changes } from "#queries/live/read-changes.ts";
import { audienceOf } from "./audience.ts";
import type { Listener } from "./hub.ts";

/** Reads what happens in one office. */
export interface Reader {
  /** Tells a page that listens only now what happened since it was drawn. */
  catchUp(listener: Listener): void;
  stop(): Promise<void>;
}

/** Milliseconds between two looks. */
const REST = 700;
/** How long a change is remembered for pages that were drawn before it and listen only now. */
const REMEMBERED = 30_000;
/** Machines whose clocks differ no more than this miss nothing. */
const APART = 1_000;

/** Looks again and again, and tells `listeners`, asked for anew each time. */
export function openReader(
  ctx: Context,
  office: string,
  listeners: () => readonly Listener[],
  failed: (error: unknown) => void,
): Reader {
  let before: Changes | null = null;
  let recent: readonly { readonly at: Instant; readonly change: Change }[] = [];

  const spread = async (to: readonly Listener[], from: Changes | null, found: Pick<Changes, "changes" | "writers">) => {
    const told = await audienceOf(ctx, to, from, found);
    const still = new Set(listeners());
    for (const { listener, news } of told) if (still.has(listener)) listener.tell(news);
  };
  const look = async () => {
    const found = await readChanges(ctx, office, before?.to ?? null);
    const at = ctx.now();
    recent = [...recent.filter((one) => one.at > at - REMEMBERED), ...found.changes.map((change) => ({ at, change }))];
    await spread(listeners(), before, found);
    before = found;
    return false;
  };
  const looking = keepDoing(REST, look, failed);
  return {
    catchUp(listener) {
      const missed = recent.filter(({ at }) => at >= listener.since - APART).map(({ change }) => change);
      spread([listener], null, { changes: missed, writers: before?.writers ?? new Map() }).catch(failed);
    },
    stop: () => looking.stop(),
  };
}
