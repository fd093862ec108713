import { nextServiceInstant } from "#calendar/next-service-instant.ts";
import { workingDaysAfter } from "#calendar/working-days.ts";
import type { Context, Procedure } from "#commands/context.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import type { Complaint } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import { MINUTE, type Instant } from "#lib/time.ts";
import type { StaffRole } from "#sop/types.ts";
import type { Queue } from "./queue.ts";
import type { Random } from "./random.ts";

/** Somebody of the invented office. */
export interface Colleague {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
  readonly name: string;
}

/** The office in which the invented year happens. */
export interface World {
  readonly ctx: Context;
  readonly office: string;
  readonly procedure: Procedure;
  readonly random: Random;
  readonly queue: Queue;
  readonly officers: readonly Colleague[];
  readonly receptionist: Colleague;
  readonly leader: Colleague;
  /** When the year ends: nothing happens later. */
  readonly end: Instant;
  /** Verbs that the rules refused, by verb and code: what a demo tried in vain. */
  readonly refused: Map<string, number>;
}

/** The next moment in service hours from `at`, and up to `within` minutes later. */
export function inHours({ procedure, random }: World, at: Instant, within = 45): Instant {
  const open = nextServiceInstant(procedure.calendar, at);
  if (isRefusal(open)) throw new Error("the calendar ends within the demo year");
  const later = open + random.between(1, within) * MINUTE;
  const again = nextServiceInstant(procedure.calendar, later);
  return isRefusal(again) ? open : again;
}

/** In service hours of about so many working days later; 0: still today, if the office is open so long. */
export function daysLater(world: World, at: Instant, days: number): Instant {
  if (days === 0) return inHours(world, at, 240);
  const reckoned = workingDaysAfter(world.procedure.calendar, at, days);
  if (isRefusal(reckoned)) return world.end + 1;
  return Math.max(at, inHours(world, reckoned.dueAt - world.random.between(30, 400) * MINUTE));
}

/** A verb of staff; a refusal is counted and ends this thread of the story. */
export async function does(
  world: World,
  staff: Colleague,
  { reference }: Complaint,
  noun: string,
  input: object,
): Promise<Complaint | null> {
  const done = await runStaffVerb(world.ctx, staff, reference, noun, input);
  return isRefusal(done) ? counted(world, noun, done.refusal) : done.complaint;
}

/** A verb of the complainant. */
export async function says(world: World, { id }: Complaint, noun: string, input: object): Promise<Complaint | null> {
  const done = await runCitizenVerb(world.ctx, { office: world.office, complaintId: id }, noun, input);
  return isRefusal(done) ? counted(world, noun, done.refusal) : done.complaint;
}

function counted({ refused }: World, noun: string, code: string): null {
  const key = `${noun}: ${code}`;
  refused.set(key, (refused.get(key) ?? 0) + 1);
  return null;
}
