import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Context } from "./context.ts";
import { runVerb, type Asked, type Done } from "./run-verb.ts";
import { staffDoer, type Person } from "./staff-doer.ts";
import { staffVerbs } from "./staff-verbs.ts";

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
  return runVerb(
    ctx,
    { office: staff.office, which: { reference }, by: staffDoer(staff), ...options },
    verb,
    parsed.data,
  );
}
