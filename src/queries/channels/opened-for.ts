import { maySee, relationOf, type Viewer } from "#complaints/may.ts";
import { decidersOf, mayOpen, waitingWithComplaints } from "#commands/intake/who-may-open.ts";
import type { Context } from "#commands/context.ts";
import { viewersOf } from "#commands/viewers.ts";
import type { Tx } from "#commands/transaction.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";

/** What waits and may be opened by this person only because it is hidden from everybody otherwise. */
export async function openedFor(tx: Tx, viewer: Viewer, office: string, now: Instant): Promise<readonly string[]> {
  const waiting = [...(await waitingWithComplaints(tx, office))].filter(
    ([, complaints]) => !complaints.every((complaint) => maySee(viewer, complaint)),
  );
  if (waiting.length === 0) return [];
  const deciders = await decidersOf(tx, now);
  return waiting.filter(([, complaints]) => mayOpen(viewer, complaints, deciders)).map(([id]) => id);
}

/** How much waits that nobody of the office may open, whoever looks. */
export function countUnopenable(ctx: Context, office: string): Promise<number> {
  return unopenable(ctx, office, null);
}

/** The same for somebody who looks: nothing of it for those who are accused in any of it, as in `needsOutside`. */
export function unopenableFor(ctx: Context, staff: Reader): Promise<number> {
  return unopenable(ctx, staff.office, staff);
}

function unopenable(ctx: Context, office: string, reader: Reader | null): Promise<number> {
  return inOffice(ctx.db, office, async (tx) => {
    const waiting = await waitingWithComplaints(tx, office);
    if (waiting.size === 0) return 0;
    const deciders = await decidersOf(tx, ctx.now());
    const itself = (await viewersOf(tx, ctx.now())).find(({ id }) => id === reader?.id);
    return [...waiting.values()].filter((complaints) => {
      const accused = itself && complaints.some((complaint) => relationOf(itself, complaint) === "accused");
      return !accused && !deciders.some((person) => mayOpen(person, complaints, deciders));
    }).length;
  });
}
