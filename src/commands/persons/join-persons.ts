import { mayRead, maySee } from "#complaints/may.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import { inTransaction, type Tx } from "../transaction.ts";
import { viewerOf } from "../viewers.ts";
import { personsOf } from "./persons-of.ts";

interface Colleague {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/** An officer says that the addresses and numbers on this complaint are one person's. On record; can be taken back. */
export function joinPersons(ctx: Context, staff: Colleague, reference: string): Promise<{ joined: number } | Refusal> {
  return onPersons(ctx, staff, reference, "persons_joined", async (tx, persons) => {
    const root = persons.map((person) => person.root).toSorted()[0];
    if (!root) return 0;
    const others = [...new Set(persons.map((person) => person.root))].filter((each) => each !== root);
    if (others.length === 0) return 0;
    const joined = { joined_into: root, joined_by: staff.id, joined_at: new Date(ctx.now()) };
    // Whoever was joined to one of them goes along, so that a person is one step away from whom they are.
    const done = await tx
      .updateTable("person")
      .set(joined)
      .where((eb) => eb.or([eb("id", "in", others), eb("joined_into", "in", others)]))
      .executeTakeFirst();
    return Number(done.numUpdatedRows);
  });
}

/** Takes it back: each address and number on this complaint is a person of its own again. */
export function partPersons(ctx: Context, staff: Colleague, reference: string): Promise<{ joined: number } | Refusal> {
  return onPersons(ctx, staff, reference, "persons_parted", async (tx, persons) => {
    const ids = persons.filter(({ id, root }) => id !== root).map(({ id }) => id);
    if (ids.length === 0) return 0;
    const done = await tx
      .updateTable("person")
      .set({ joined_into: null, joined_by: null, joined_at: null })
      .where("id", "in", ids)
      .executeTakeFirst();
    return Number(done.numUpdatedRows);
  });
}

async function onPersons(
  ctx: Context,
  staff: Colleague,
  reference: string,
  type: string,
  change: (tx: Tx, persons: Awaited<ReturnType<typeof personsOf>>) => Promise<number>,
): Promise<{ joined: number } | Refusal> {
  return inTransaction(ctx, staff.office, async (tx) => {
    const complaint = await loadComplaint(tx, { reference }, true);
    const viewer = await viewerOf(tx, staff, ctx.now());
    if (!complaint || !maySee(viewer, complaint)) return refuse("not_found");
    if (!mayRead(viewer, "identity", complaint)) return refuse("not_allowed");
    const joined = await change(tx, await personsOf(tx, complaint.id));
    const about = { office: staff.office, staff: staff.id, complaint: complaint.id };
    if (joined > 0) await saveAudit(tx, ctx, { ...about, type, detail: { persons: joined } });
    return { joined };
  });
}
