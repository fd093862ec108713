import { localPath } from "./go.ts";
import { paths } from "./paths.ts";

/** The list from which a complaint was opened; it stands in the address, so that each window has its own. */
export interface FromList {
  /** The list's own address. */
  readonly list: string;
  /** Where in the list: the place of a line of the worklist, and in which of its parts. */
  readonly place: string;
  readonly part: number;
}

/** Names in the address. */
const LIST = "daftar";
const PLACE = "urut";

/** Pages whose lines open complaints that one comes back from. */
const lists: ReadonlySet<string> = new Set([paths.worklist, paths.search, paths.leader]);

/** Reads the address; null where it names no list of ours. */
export function fromListOf(query: Readonly<Record<string, string>>): FromList | null {
  const asked = query[LIST];
  const list = asked ? localPath(asked.slice(0, 2000)) : "";
  if (!lists.has(list.split("?")[0]!)) return null;
  const [, part, place] = /^(\d)\.([\w-]{0,200})$/.exec(query[PLACE] ?? "") ?? [];
  return { list, place: place ?? "", part: Number(part ?? 0) };
}

/** An address of a complaint that keeps from which list it was opened. */
export function along(path: string, from: FromList | null): string {
  if (!from) return path;
  const [before = "", fragment] = path.split("#");
  const { list, place, part } = from;
  const query = new URLSearchParams({ [LIST]: list, ...(place && { [PLACE]: `${part}.${place}` }) });
  return `${before}${before.includes("?") ? "&" : "?"}${query}${fragment ? `#${fragment}` : ""}`;
}

/** Whether it is what a search found. */
export function isSearch({ list }: FromList): boolean {
  return list.split("?")[0] === paths.search;
}

/** Where a complaint's line stands on its list. */
export const lineId = (reference: string) => `baris-${reference}`;
