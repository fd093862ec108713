import type { ActingKind } from "#complaints/types.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import type { Signature } from "#sop/office-data.ts";
import { dayAt } from "#text/when.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { saveSetting } from "./save-setting.ts";

/** The leader, or whoever acts for them. */
export interface Signatory {
  readonly id: string;
  readonly office: string;
  readonly name: string;
  readonly post: string;
  readonly acting?: "may" | "does" | undefined;
  readonly actingAs?: ActingKind | undefined;
}

/** As it stands under a letter, in any language. */
const ACTING = { plh: "Plh", plt: "Plt" } as const;

/**
 * Puts a signature under a reading of the SOP in force, as it is worded there. From the next request on, lateness whose
 * readings are all signed is published. A reading that isn't there: `not_found`; another signature meanwhile:
 * `changed_meanwhile`. `seen`: number of the setting that was seen, 0 for none.
 */
export async function signReading(
  ctx: Context,
  staff: Signatory,
  readingId: string,
  seen: number,
): Promise<null | Refusal> {
  const { sop, calendar } = await ctx.procedures.inForce(staff.office);
  const reading = sop.readings.find(({ id }) => id === readingId);
  if (!reading) return refuse("not_found");
  if (reading.signed) return refuse("changed_meanwhile");
  const by = [staff.name, staff.acting === "does" ? `${ACTING[staff.actingAs ?? "plh"]}, ${staff.post}` : staff.post]
    .filter(Boolean)
    .join(", ");
  const value: Signature = { words: reading.reading, by, on: dayAt(ctx.now(), calendar.timeZone) };
  return set(ctx, staff, readingId, value, seen);
}

/** Takes a signature back that was given here; the reading is a proposal again. Without one: `not_found`. */
export async function withdrawSignature(
  ctx: Context,
  staff: Signatory,
  readingId: string,
  seen: number,
): Promise<null | Refusal> {
  const { settings } = await ctx.procedures.inForce(staff.office);
  return settings.signatures[readingId] ? set(ctx, staff, readingId, null, seen) : refuse("not_found");
}

async function set(ctx: Context, staff: Signatory, name: string, value: Signature | null, seen: number) {
  const setting = { office: staff.office, staff: staff.id, kind: "reading", name, value, seen } as const;
  const seq = await inTransaction(ctx, staff.office, (tx) => saveSetting(ctx, tx, setting));
  return isRefusal(seq) ? seq : null;
}
