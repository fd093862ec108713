import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Tx } from "#commands/transaction.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Viewer } from "#complaints/may.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { byPerson, byRegisterNumber, byStems, newestFirst, type Candidate, type Sought } from "./search-candidates.ts";
import { readHits, type Hit } from "./search-hits.ts";
import { exactly, nearly } from "./search-words.ts";
import type { Neighbours } from "./types.ts";

/** Of a common word the newest thousand are shown. */
export const MOST_FOUND = 1000;
/** With fewer than this, words that look like those typed are tried as well. */
const FEW = 10;

export interface Found {
  /** On this page. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Whether there are older ones that are not shown. */
  readonly cut: boolean;
}

/**
 * Complaints that this person may see with all the words typed in anything said, or whose complainant, reference or
 * register number it is; the newest first, then those with words that only look alike.
 */
export function search(
  ctx: Context,
  staff: Reader,
  typed: string,
  page: { readonly from: number; readonly most: number },
): Promise<Found> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    const { found, sought, cut } = await findComplaints(ctx, tx, viewer, typed);
    const shown = found.slice(page.from, page.from + page.most);
    return { hits: await readHits(tx, shown, sought), total: found.length, cut };
  });
}

/** What stands before and after a complaint among what a search finds; one that it finds no more has nobody beside it. */
export function besideFound(ctx: Context, staff: Reader, typed: string, reference: string): Promise<Neighbours> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    const { found } = await findComplaints(ctx, tx, viewer, typed);
    const here = await tx.selectFrom("complaint").select("id").where("reference", "=", reference).executeTakeFirst();
    const index = found.findIndex(({ id }) => id === here?.id);
    if (index < 0) return { previous: null, next: null };
    const ids = [found[index - 1]?.id, found[index + 1]?.id].filter((id) => id !== undefined);
    const beside = await tx
      .selectFrom("complaint")
      .select(["id", "reference", "subject"])
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .execute();
    const named = (at: number) => {
      const one = beside.find(({ id }) => id === found[at]?.id);
      return one ? { reference: one.reference, subject: one.subject, part: 0, place: "" } : null;
    };
    return { previous: named(index - 1), next: named(index + 1) };
  });
}

/** What a search finds, before anything of it is read: at most a thousand. */
export async function findComplaints(
  ctx: Context,
  tx: Tx,
  reader: Required<Viewer> & { readonly office: string },
  typed: string,
): Promise<{ readonly found: readonly Candidate[]; readonly sought: Sought; readonly cut: boolean }> {
  const exact = await exactly(tx, typed);
  const certain = merged([
    ...(await byRegisterNumber(tx, reader, typed.trim())),
    ...(await byStems(tx, reader, exact, MOST_FOUND + 1)),
    ...(await byPerson(tx, ctx.keys, reader, typed, MOST_FOUND + 1)),
  ]);
  if (certain.length >= FEW)
    return { found: certain.slice(0, MOST_FOUND), sought: exact, cut: certain.length > MOST_FOUND };
  const wide = await nearly(tx, typed);
  const like = wide ? await byStems(tx, reader, wide, MOST_FOUND) : [];
  const known = new Set(certain.map(({ id }) => id));
  return { found: [...certain, ...like.filter(({ id }) => !known.has(id))], sought: wide ?? exact, cut: false };
}

/** Each once, with everything by which it was found. */
function merged(found: readonly Candidate[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const one of found) {
    byId.set(one.id, { ...one, by: [...(byId.get(one.id)?.by ?? []), ...(one.by ?? [])] });
  }
  return newestFirst([...byId.values()]);
}
