import { maySee } from "#complaints/may.ts";
import { newId } from "#lib/id.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Context } from "./context.ts";
import { staffDoer, type Person } from "./staff-doer.ts";
import { inTransaction, type Tx } from "./transaction.ts";
import { viewerOf } from "./viewers.ts";

export interface HandOver {
  readonly from: string;
  /** To whom, dealt out in turn. */
  readonly to: readonly string[];
  readonly reason: string;
  /** Which of the open work, by reference. */
  readonly takes: (reference: string) => boolean;
}

/**
 * Sets down that open work of somebody goes over to others, due first on top; `handOverSome` then does it. A leader
 * hands over what they may see; an administrator, who reads no complaint, all that is taken. Nobody to hand it to, no
 * reason or no complaint: `invalid_input`. Gives the id.
 */
export function handOver(ctx: Context, staff: Person, asked: HandOver): Promise<string | Refusal> {
  const { from, takes } = asked;
  const { office } = staff;
  const to = [...new Set(asked.to)].filter((id) => id !== from);
  const reason = asked.reason.trim().slice(0, 300);
  return inTransaction(ctx, office, async (tx) => {
    const chosen = (await openWorkOf(ctx, tx, staff, from)).filter(({ reference }) => takes(reference));
    if (to.length === 0 || reason === "" || chosen.length === 0) return refuse("invalid_input");
    const lines = chosen.map(({ id }) => ({ complaint: id, expected_version: null }));
    return setDown(ctx, tx, staff, { person: from, receivers: to, reason, returns: null, lines });
  });
}

/**
 * Sets down that what a hand-over moved goes back to who held it, where nobody was there meanwhile. Not this office's,
 * not done yet or nothing moved: `not_found`; once is enough: `changed_meanwhile`.
 */
export function returnHandOver(ctx: Context, staff: Person, id: string, reason: string): Promise<string | Refusal> {
  return inTransaction(ctx, staff.office, async (tx) => {
    const former = await tx
      .selectFrom("hand_over")
      .select("person")
      .where("id", "=", id)
      .where("returns", "is", null)
      .where("done_at", "is not", null)
      .forUpdate()
      .executeTakeFirst();
    if (!former) return refuse("not_found");
    const again = await tx.selectFrom("hand_over").select("id").where("returns", "=", id).executeTakeFirst();
    if (again) return refuse("changed_meanwhile");
    const lines = await tx
      .selectFrom("hand_over_line")
      .select(["complaint", "version as expected_version"])
      .where("hand_over", "=", id)
      .where("receiver", "is not", null)
      .orderBy("place")
      .execute();
    if (lines.length === 0) return refuse("not_found");
    const { person } = former;
    return setDown(ctx, tx, staff, { person, receivers: [person], reason, returns: id, lines });
  });
}

interface SetDown {
  readonly person: string;
  readonly receivers: readonly string[];
  readonly reason: string;
  readonly returns: string | null;
  readonly lines: readonly { readonly complaint: string; readonly expected_version: number | null }[];
}

/** Rows of one insert: a statement carries only so many values. */
const AT_ONCE = 1000;

async function setDown(ctx: Context, tx: Tx, person: Person, of: SetDown): Promise<string> {
  const { lines, ...what } = of;
  const { office, role } = person;
  const acting = staffDoer(person).acting ?? null;
  const id = newId(ctx.now());
  await tx
    .insertInto("hand_over")
    .values({ id, office, staff: person.id, role, acting, ...what, receivers: [...what.receivers] })
    .execute();
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const some = lines.slice(start, start + AT_ONCE);
    await tx
      .insertInto("hand_over_line")
      .values(some.map((line, index) => ({ ...line, hand_over: id, place: start + index, office })))
      .execute();
  }
  return id;
}

/** The open complaints that somebody holds, a promise after closing among them; due first on top. */
async function openWorkOf(ctx: Context, tx: Tx, staff: Person, id: string) {
  const viewer = await viewerOf(tx, staff, ctx.now());
  const rows = await tx
    .selectFrom("complaint")
    .select(["id", "reference", "state"])
    .where("office", "=", staff.office)
    .where("handler_id", "=", id)
    .where((eb) => eb.or([eb("stage", "<>", "closed"), eb("waits", "=", true)]))
    .orderBy((eb) => eb.fn.coalesce("due_at", eb.val(Number.MAX_SAFE_INTEGER)))
    .orderBy("id")
    .execute();
  return rows.filter(({ state }) => staff.role === "administrator" || maySee(viewer, state));
}
