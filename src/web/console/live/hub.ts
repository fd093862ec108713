import type { Staff } from "#auth/staff.ts";
import type { Context } from "#commands/context.ts";
import { keepDoing, type Keeping } from "#jobs/keep-doing.ts";
import type { Instant } from "#lib/time.ts";
import { readChanges, type Change, type Changes } from "#queries/live/read-changes.ts";
import { audienceOf, type News } from "./audience.ts";

/** One open page that wants to hear of what happens. */
export interface Listener {
  readonly staff: Staff;
  /** The id of the complaint that the page shows; null: a list of them. */
  readonly complaint: string | null;
  /** When its page was drawn. */
  readonly since: Instant;
  tell(news: News): void;
  /** It is told nothing more. `over`: the session ended; `crowded`: this person has too many; `stop`: we end. */
  end(why: "over" | "crowded" | "stop"): void;
}

/** Tells open pages of this process what happened. */
export interface Live {
  /** Gives what takes the listener off again. */
  listen(listener: Listener): () => void;
  stop(): Promise<void>;
}

/** Milliseconds between two looks. */
const REST = 700;
/** How long a change is remembered for pages that were drawn before it and listen only now. */
const REMEMBERED = 30_000;
/** Machines whose clocks differ no more than this miss nothing. */
const APART = 1_000;
/** Open pages of one person that listen; the oldest beyond them is let go. */
const MOST_OF_ONE = 8;

/**
 * One reader of the record a process and office, however many pages are open, and none while no page is: it looks at
 * what was committed since, so that whichever process did it is found. `failed` is told about a look that failed; the
 * next one finds what that one missed.
 */
export function openLive(ctx: Context, failed: (error: unknown) => void = () => {}): Live {
  const listeners = new Set<Listener>();
  const readers = new Map<string, Keeping>();
  let recent: readonly { readonly office: string; readonly at: Instant; readonly change: Change }[] = [];
  let stopped = false;

  const of = (office: string) => [...listeners].filter(({ staff }) => staff.office === office);
  const read = (office: string) => {
    let before: Changes | null = null;
    return keepDoing(
      REST,
      async (ended) => {
        const found: Changes = await readChanges(ctx, office, before?.to ?? null);
        const at = ctx.now();
        const fresh = found.changes.map((change) => ({ office, at, change }));
        recent = [...recent.filter((one) => one.at > at - REMEMBERED), ...fresh];
        if (!ended()) await spread(of(office), before, found);
        before = found;
        return false;
      },
      failed,
    );
  };
  const spread = async (
    to: readonly Listener[],
    before: Changes | null,
    found: Pick<Changes, "changes" | "writers">,
  ) => {
    for (const { listener, news } of await audienceOf(ctx, to, before, found))
      if (listeners.has(listener)) listener.tell(news);
  };
  const catchUp = (listener: Listener) => {
    const missed = recent.filter(({ office, at }) => office === listener.staff.office && at >= listener.since - APART);
    const found = { changes: missed.map(({ change }) => change), writers: new Map() };
    if (missed.length > 0) spread([listener], null, found).catch(failed);
  };
  const leave = (listener: Listener) => {
    listeners.delete(listener);
    const { office } = listener.staff;
    if (of(office).length > 0) return;
    void readers.get(office)?.stop();
    readers.delete(office);
  };
  return {
    listen(listener) {
      const { id, office } = listener.staff;
      if (stopped) {
        listener.end("stop");
        return () => {};
      }
      listeners.add(listener);
      const own = of(office).filter(({ staff }) => staff.id === id);
      for (const oldest of own.slice(0, -MOST_OF_ONE)) {
        oldest.end("crowded");
        leave(oldest);
      }
      if (readers.has(office)) catchUp(listener);
      else readers.set(office, read(office));
      return () => leave(listener);
    },
    async stop() {
      stopped = true;
      for (const listener of listeners) listener.end("stop");
      listeners.clear();
      await Promise.all([...readers.values()].map((reader) => reader.stop()));
      readers.clear();
    },
  };
}
