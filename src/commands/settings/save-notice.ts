import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import { checkNotice } from "#sop/check/notices.ts";
import type { Notice, NoticeMoment } from "#sop/types.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { saveSetting } from "./save-setting.ts";

/**
 * The office's own words for a notice, in place of its SOP's; null brings the SOP's back. They hold for what is sent
 * from now on. Words that break a rule of notices: `invalid_input`. `seen`: number of the setting that was seen.
 */
export async function saveNotice(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  moment: NoticeMoment,
  value: Notice | null,
  seen: number,
): Promise<null | Refusal> {
  if (value && checkNotice(moment, value).length > 0) return refuse("invalid_input");
  const setting = { office: staff.office, staff: staff.id, kind: "notice", name: moment, value, seen } as const;
  const seq = await inTransaction(ctx, staff.office, (tx) => saveSetting(ctx, tx, setting));
  return isRefusal(seq) ? seq : null;
}
