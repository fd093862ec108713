import type { Context } from "#commands/context.ts";
import { readTrackingCode } from "#lib/tracking-code.ts";
import { inOffice } from "#store/in-office.ts";

/**
 * The complaint that a typed code opens, or null. A mistyped code costs the same look-up as an unknown one, so that
 * neither time nor answer tells them apart.
 */
export function findByTrackingCode(
  ctx: Context,
  office: string,
  typed: string,
): Promise<{ readonly id: string; readonly reference: string } | null> {
  const code = readTrackingCode(typed.slice(0, 100));
  const lookup = ctx.keys.trackingLookup(code ?? "mistyped");
  return inOffice(ctx.db, office, async (tx) => {
    const found = tx
      .selectFrom("complaint")
      .select(["id", "reference"])
      .where("office", "=", office)
      .where("tracking_lookup", "=", lookup);
    return (await found.executeTakeFirst()) ?? null;
  });
}
