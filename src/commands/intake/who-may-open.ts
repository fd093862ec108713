import { sql } from "kysely";
import { allows } from "#auth/permissions.ts";
import { maySee, relationOf, type Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import { onceIn } from "#store/snapshot.ts";
import type { Tx } from "../transaction.ts";
import { viewersOf } from "../viewers.ts";
import { relatedComplaints } from "./related-complaints.ts";

type Person = Required<Viewer>;

/** Everyone of the office who decides about what came in, also as the leader for whom they act. */
export async function decidersOf(tx: Tx, now: Instant): Promise<readonly Person[]> {
  const people = await viewersOf(tx, now);
  const leaders = new Set(people.filter(({ role }) => role === "leader").map(({ id }) => id));
  return people.flatMap((person) => {
    const acts = person.role !== "leader" && person.actsFor.some((other) => leaders.has(other));
    const roles = acts ? [person.role, "leader" as const] : [person.role];
    return roles.filter((role) => allows("decide_intake", role)).map((role) => ({ ...person, role }));
  });
}

/**
 * Whether somebody may open what may belong to these complaints: who sees all of them. Where together they hide it from
 * everybody of the office, whoever sees one of them and is accused in none may, so that it does not lie there for good.
 */
export function mayOpen(viewer: Viewer, complaints: readonly Complaint[], deciders: readonly Viewer[]): boolean {
  const seesAll = (person: Viewer) => complaints.every((complaint) => maySee(person, complaint));
  if (seesAll(viewer)) return true;
  if (deciders.some(seesAll)) return false;
  const accused = complaints.some((complaint) => relationOf(viewer, complaint) === "accused");
  return !accused && complaints.some((complaint) => maySee(viewer, complaint));
}

/** What waits for a person and points to complaints, with these. */
export function waitingWithComplaints(tx: Tx, office: string): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  return onceIn(tx, "waiting with complaints", () => readWaiting(tx, office));
}

async function readWaiting(tx: Tx, office: string): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  const { rows } = await sql<{ id: string; state: Complaint }>`
    select intake.id, complaint.state
    from intake cross join lateral ${relatedComplaints} join complaint on complaint.id = related.complaint
    where intake.office = ${office} and intake.outcome in ('tray', 'quarantine') and intake.decided_at is null
    order by intake.received_at`.execute(tx);
  const found = new Map<string, Complaint[]>();
  for (const { id, state } of rows) found.set(id, [...(found.get(id) ?? []), state]);
  return found;
}
