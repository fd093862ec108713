import { sealWith, unsealWith } from "#lib/keys.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { complaintKey } from "../unseal-identity.ts";

/** Purpose under which the keys of what came in are wrapped while it belongs to no complaint. */
export const intakeWrapping = (office: string) => `intake keys of ${office}`;

/** What is needed of a row to open it. */
export interface SealedIntake {
  readonly id: string;
  readonly office: string;
  readonly complaint: string | null;
  readonly wrapped: Buffer | null;
}

/** The key of what came in; null when it was destroyed with the complaint's. */
export async function intakeKey(ctx: Context, tx: Tx, row: SealedIntake): Promise<Buffer | null> {
  const { id, office, complaint, wrapped } = row;
  if (complaint === null) return wrapped && ctx.keys.unseal(intakeWrapping(office), wrapped, id);
  const over = await complaintKey(ctx, tx, office, complaint);
  return wrapped ? over && unsealWith(over, wrapped, id) : over;
}

/** The same key wrapped by a complaint's, so that it goes when that goes. */
export function wrapForComplaint(over: Buffer, key: Buffer, id: string): Buffer {
  return sealWith(over, key, id);
}
