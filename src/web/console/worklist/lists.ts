import type { Language } from "#text/words.ts";
import { worklistText } from "#text/console/worklist.ts";
import { say } from "#text/words.ts";
import { MOST_COUNTED } from "#queries/worklist.ts";
import { filterCounts, savedFilters, type SavedFilter } from "#queries/worklist-filters.ts";
import type { AskedByStaff } from "../request.ts";
import type { Instant } from "#lib/time.ts";
import { addressOf, queryOf, readFilter, type AskedFilter } from "./filter.ts";

/** A list at hand: a filter with a name and how many it shows. */
export interface View {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly here: boolean;
  readonly saved: SavedFilter | null;
}

const builtIn = [
  { name: "all", filter: {} },
  { name: "mine", filter: { mine: true } },
  { name: "late", filter: { overdue: true } },
  { name: "untold", filter: { untold: true } },
  { name: "fresh", filter: { stage: "lodged" } },
  { name: "approvable", filter: { approvable: true }, rare: true },
  { name: "objected", filter: { objected: true }, rare: true },
] as const satisfies readonly BuiltIn[];

/** A list that everybody has; a `rare` one only while something is in it. */
interface BuiltIn {
  readonly name: keyof typeof worklistText;
  readonly filter: Partial<AskedFilter>;
  readonly rare?: true;
}

/** The lists that everybody has, then those that this person keeps or others share, with their counts. `week`: `weekOf`. */
export async function viewsFor(
  { ctx, staff, language }: AskedByStaff,
  filter: AskedFilter,
  week: Instant,
): Promise<View[]> {
  const text = say(worklistText, language);
  const saved = await savedFilters(ctx, staff);
  const all = [
    ...builtIn.map(({ name, filter: part, ...rest }) => ({
      name: text[name],
      filter: { ...readFilter({}), ...part },
      saved: null,
      rare: "rare" in rest,
    })),
    ...saved.map((one) => ({
      name: one.name,
      filter: readFilter(Object.fromEntries(new URLSearchParams(one.query))),
      saved: one,
      rare: false,
    })),
  ];
  const counts = await filterCounts(
    ctx,
    staff,
    all.map(({ filter: each }) => queryOf(each, 1, week)),
  );
  const here = addressOf({ ...filter, cursor: null });
  return all.flatMap(({ name, saved: kept, rare, ...one }, index) => {
    const href = addressOf({ ...one.filter, cursor: null });
    if (rare && counts[index] === 0 && href !== here) return [];
    return [{ name, href, saved: kept, here: href === here, count: said(counts[index]!, language) }];
  });
}

const said = (count: number, language: Language): string =>
  count < MOST_COUNTED ? String(count) : worklistText.many[language].replace("{count}", String(MOST_COUNTED - 1));
