import type { Calendar } from "#calendar/make-calendar.ts";
import type { Context, Procedure } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { runningIn } from "#commands/settings/running-in.ts";
import { reckonedAgain } from "#complaints/reckon-again.ts";
import type { Complaint, RunningClockKind } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { Sop } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { notAccused } from "../visible-to.ts";

/** A due date that another calendar would move. */
export interface DueMove {
  readonly reference: string;
  /** A clock, or until when the complainant can object or change a rating. */
  readonly clock: RunningClockKind | "objection" | "rating";
  readonly from: Instant | null;
  readonly to: Instant;
}

export interface DueMoves {
  /** Complaints to which something would be recorded. */
  readonly count: number;
  /** Of how many the dates are given. */
  readonly shown: number;
  /** The dates of the first of them. */
  readonly first: readonly DueMove[];
}

const PAGE = 500;

/**
 * Which due dates would move by another calendar: none about the reader. `calendarFor` gives the calendar that the
 * complaints of an SOP version would have.
 */
export async function dueMoves(
  ctx: Context,
  reader: Reader,
  calendarFor: (procedure: Procedure) => Calendar,
  most: number,
): Promise<DueMoves> {
  const { office } = reader;
  const now = ctx.now();
  const known = new Map<string, { readonly sop: Sop; readonly calendar: Calendar }>();
  const under = async (id: string) => {
    const found = known.get(id);
    if (found) return found;
    const procedure = await ctx.procedures.byId(office, id);
    const other = { sop: procedure.sop, calendar: calendarFor(procedure) };
    known.set(id, other);
    return other;
  };
  const first: DueMove[] = [];
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const rows = await readPage(ctx, reader, after);
    for (const { state: complaint, sop: id } of rows) {
      const again = reckonedAgain({ ...(await under(id)), complaint, now });
      if (!again) continue;
      count += 1;
      if (count <= most) first.push(...movesIn(complaint, again));
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE) return { count, shown: Math.min(count, most), first };
  }
}

function movesIn(complaint: Complaint, again: NonNullable<ReturnType<typeof reckonedAgain>>): readonly DueMove[] {
  const { reference, clocks, objectionUntil, ratingUntil } = complaint;
  const dates: readonly (readonly [DueMove["clock"], Instant | null, Instant | null])[] = [
    ...again.moves.map(({ clock, due }) => [clock, clocks[clock]?.dueAt ?? null, due.dueAt] as const),
    ["objection", objectionUntil, again.objectionUntil],
    ["rating", ratingUntil, again.ratingUntil],
  ];
  return dates.flatMap(([clock, from, to]) => (to === null || to === from ? [] : [{ reference, clock, from, to }]));
}

function readPage(ctx: Context, reader: Reader, after: string | null) {
  return inOffice(ctx.db, reader.office, async (tx) => {
    const viewer = await viewerOf(tx, reader, ctx.now());
    return runningIn(tx, reader.office)
      .select(["id", "state", "sop"])
      .where((eb) => notAccused(eb, viewer))
      .$if(after !== null, (query) => query.where("id", ">", after!))
      .orderBy("id")
      .limit(PAGE)
      .execute();
  });
}
