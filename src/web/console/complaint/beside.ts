import { neighbours } from "#queries/neighbours.ts";
import { besideFound } from "#queries/search.ts";
import type { Neighbours } from "#queries/types.ts";
import { isSearch, type FromList } from "../from-list.ts";
import { paths } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";
import { filterOf, partsOf } from "../worklist/filter.ts";
import { weekOf } from "../worklist/week.ts";

const nobody: Neighbours = { previous: null, next: null };

/** The complaints before and after this one in the list from which it was opened. */
export async function besideOf(asked: AskedByStaff, from: FromList | null, reference: string): Promise<Neighbours> {
  const { ctx, staff } = asked;
  if (!from) return nobody;
  const words = new URLSearchParams(from.list.split("?")[1]).get("q")?.trim() ?? "";
  if (isSearch(from))
    return words ? besideFound(ctx, staff, words.slice(0, 200).replaceAll("\0", ""), reference) : nobody;
  if (!from.place || from.list.split("?")[0] !== paths.worklist) return nobody;
  return neighbours(ctx, staff, partsOf(filterOf(from.list), await weekOf(asked)), from);
}
