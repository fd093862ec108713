import { refuse, type Refusal } from "#lib/refusal.ts";
import { citizenVerbs } from "./citizen-verbs.ts";
import type { Context } from "./context.ts";
import { runVerb, type Asked, type Done } from "./run-verb.ts";

/** A verb of the complainant, who has proven the tracking code. The same key twice does it once. */
export async function runCitizenVerb(
  ctx: Context,
  { office, complaintId }: { readonly office: string; readonly complaintId: string },
  noun: string,
  input: unknown,
  options: Pick<Asked, "idempotencyKey" | "also"> = {},
): Promise<Done | Refusal> {
  const verb = citizenVerbs[noun];
  if (!verb) return refuse("not_found");
  const parsed = verb.input.safeParse(input);
  if (!parsed.success) return refuse("invalid_input");
  const by = { is: "complainant" } as const;
  return runVerb(ctx, { office, which: { id: complaintId }, by, ...options }, verb, parsed.data);
}
