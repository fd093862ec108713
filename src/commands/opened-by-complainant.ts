import type { Context } from "./context.ts";
import { runSystem } from "./run-verb.ts";

/**
 * The complainant opened the response on the tracking page or by the API with the code: that proves they were told
 * (DESIGN section 3). Whatever else is so is left as it is.
 */
export async function openedByComplainant(ctx: Context, office: string, complaintId: string): Promise<void> {
  await runSystem(ctx, office, complaintId, () => ({
    verb: "told",
    by: { is: "complainant" },
    how: "opened",
    at: ctx.now(),
  }));
}
