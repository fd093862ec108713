import type { Staff } from "#auth/staff.ts";
import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import type { News } from "./audience.ts";
import { openReader, type Reader } from "./reader.ts";

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

/** Open pages of one person that listen; the oldest beyond them is let go. */
const MOST_OF_ONE = 8;

/**
 * One reader of the record a process and office, however many pages are open, and none while no page is: it looks at
 * what was committed since, so that whichever process did it is found. `failed` is told about a look that failed; the
 * next one finds what that one missed.
 */
export function openLive(ctx: Context, failed: (error: unknown) => void = () => {}): Live {
  const listeners = new Set<Listener>();
  const readers = new Map<string, Reader>();
  let stopped = false;

  const of = (office: string) => [...listeners].filter(({ staff }) => staff.office === office);
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
      const reader = readers.get(office);
      if (reader) reader.catchUp(listener);
      else
        readers.set(
          office,
          openReader(ctx, office, () => of(office), failed),
        );
      return () => leave(listener);
    },
    async stop() {
      stopped = true;
      for (const listener of [...listeners]) listener.end("stop");
      listeners.clear();
      await Promise.all([...readers.values()].map((reader) => reader.stop()));
      readers.clear();
    },
  };
}
