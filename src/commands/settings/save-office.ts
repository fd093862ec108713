import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { OfficeSetting } from "#sop/office-data.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { saveSetting } from "./save-setting.ts";

/** How the office names itself and is reached, from now on; null brings the SOP's words back. */
export async function saveOffice(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  value: OfficeSetting | null,
  seen: number,
): Promise<null | Refusal> {
  const setting = { office: staff.office, staff: staff.id, kind: "office", name: "", value, seen } as const;
  const seq = await inTransaction(ctx, staff.office, (tx) => saveSetting(ctx, tx, setting));
  return isRefusal(seq) ? seq : null;
}
