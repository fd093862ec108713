import type { StaffRole } from "#sop/types.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Context } from "./context.ts";
import { runVerb, type Asked, type Done } from "./run-verb.ts";
import { staffVerbs } from "./staff-verbs.ts";

interface Person {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

interface Options {
  readonly expectedVersion?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly also?: Asked["also"];
}

/**
 * A verb of staff on the complaint with this reference. `input` is checked against the verb's own schema; what does not
 * fit is `invalid_input`.
 */
export async function runStaffVerb(
  ctx: Context,
  staff: Person,
  reference: string,
  noun: string,
  input: unknown,
  options: Options = {},
): Promise<Done | Refusal> {
  const verb = staffVerbs[noun];
  if (!verb) return refuse("not_found");
  const parsed = verb.input.safeParse(input);
  if (!parsed.success) return refuse("invalid_input");
  const by = { is: "staff", id: staff.id, role: staff.role } as const;
  return runVerb(ctx, { office: staff.office, which: { reference }, by, ...options }, verb, parsed.data);
}
