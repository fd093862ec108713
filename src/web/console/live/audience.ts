import type { Context } from "#commands/context.ts";
import type { Changes as Read } from "#queries/live/read-changes.ts";
import { visibleAmong } from "#queries/live/visible-among.ts";
import type { Listener } from "./hub.ts";

type Changes = Pick<Read, "changes" | "writers">;

/**
 * What a page is told: its complaint went on to an event, colleagues began or stopped writing on it, or something in a
 * list may have changed. Never more: what it was, the page asks itself.
 */
export type News = { readonly complaint: number } | { readonly writing: true } | { readonly list: true };

interface Telling {
  readonly listener: Listener;
  readonly news: News;
}

/** Who is to be told what, of all that listen, each within what they may see. */
export async function audienceOf(
  ctx: Context,
  listeners: readonly Listener[],
  before: Changes | null,
  found: Changes,
): Promise<readonly Telling[]> {
  const onPages = listeners.flatMap((listener) => toldOfOne(listener, before, found));
  return [...onPages, ...(await toldOfLists(ctx, listeners, found))];
}

/** Its page was given to them; if they may not see it any more, the page itself will find out. */
function toldOfOne(listener: Listener, before: Changes | null, found: Changes): Telling[] {
  const { complaint, staff } = listener;
  if (!complaint) return [];
  const seqs = found.changes.filter((change) => change.complaint === complaint).map(({ seq }) => seq);
  const others = (read: Changes | null) =>
    [...(read?.writers.get(complaint) ?? [])].filter((id) => id !== staff.id).sort();
  const same = others(before).join() === others(found).join();
  return [
    ...(seqs.length > 0 ? [{ listener, news: { complaint: Math.max(...seqs) } }] : []),
    ...(same ? [] : [{ listener, news: { writing: true as const } }]),
  ];
}

async function toldOfLists(ctx: Context, listeners: readonly Listener[], { changes }: Changes): Promise<Telling[]> {
  const ids = [...new Set(changes.map(({ complaint }) => complaint))];
  const lists = listeners.filter(({ complaint }) => complaint === null);
  if (ids.length === 0) return [];
  const told: Telling[] = [];
  const asked = new Map<string, Promise<ReadonlySet<string>>>();
  for (const listener of lists) {
    const { id, role } = listener.staff;
    const who = `${id} ${role}`;
    if (!asked.has(who)) asked.set(who, visibleAmong(ctx, listener.staff, ids));
    if ((await asked.get(who)!).size > 0) told.push({ listener, news: { list: true } });
  }
  return told;
}
