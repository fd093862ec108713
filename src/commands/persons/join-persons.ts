import { mayRead, maySee } from "#complaints/may.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import type { AuditType } from "#store/record/audit-types.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import { inTransaction, type Tx } from "../transaction.ts";
import { viewerOf } from "../viewers.ts";
import { personsOf } from "./persons-of.ts";
import { reckonRoots } from "./reckon-roots.ts";

interface Colleague {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/** An officer says that the addresses and numbers on this complaint are one person's. On record; can be taken back. */
export function joinPersons(ctx: Context, staff: Colleague, reference: string): Promise<{ joined: number } | Refusal> {
  return onPersons(ctx, staff, reference, "persons_joined", async (tx, complaint) => {
    const join = { complaint, office: staff.office, joined_by: staff.id, joined_at: new Date(ctx.now()) };
    const said = tx
      .insertInto("person_join")
      .values(join)
      .onConflict((conflict) => conflict.doNothing());
    return (await said.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  });
}

/** Takes it back. What was said on other complaints stays said. */
export function partPersons(ctx: Context, staff: Colleague, reference: string): Promise<{ joined: number } | Refusal> {
  return onPersons(ctx, staff, reference, "persons_parted", async (tx, complaint) => {
    const said = tx.deleteFrom("person_join").where("complaint", "=", complaint);
    return (await said.executeTakeFirst()).numDeletedRows === 1n;
  });
}

async function onPersons(
  ctx: Context,
  staff: Colleague,
  reference: string,
  type: AuditType,
  say: (tx: Tx, complaint: string) => Promise<boolean>,
): Promise<{ joined: number } | Refusal> {
  return inTransaction(ctx, staff.office, async (tx) => {
    const complaint = await loadComplaint(tx, { reference }, true);
    const viewer = await viewerOf(tx, staff, ctx.now());
    if (!complaint || !maySee(viewer, complaint)) return refuse("not_found");
    if (!mayRead(viewer, "identity", complaint)) return refuse("not_allowed");
    const persons = await personsOf(tx, complaint.id);
    if (persons.length < 2 || !(await say(tx, complaint.id))) return { joined: 0 };
    await reckonRoots(tx, [...new Set(persons.map(({ root }) => root))]);
    const about = { office: staff.office, staff: staff.id, complaint: complaint.id };
    await saveAudit(tx, ctx, { ...about, type, detail: { persons: persons.length } });
    return { joined: persons.length };
  });
}
