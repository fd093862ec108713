import { refuse, type Refusal, isRefusal } from "#lib/refusal.ts";
import type { StandardText } from "#sop/office-data.ts";
import { unknownFields } from "#text/standard-text.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { saveSetting } from "./save-setting.ts";

const LONGEST = { title: 100, text: 10_000 };

/**
 * Keeps a standard text under its id, or with null takes it out of use; what it said before stays in the history. No
 * title, no Indonesian text, too long, or a field that is not known: `invalid_input`. `seen`: number of the setting that was seen.
 */
export async function saveText(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  id: string,
  value: StandardText | null,
  seen: number,
): Promise<null | Refusal> {
  if (value && !isSound(value)) return refuse("invalid_input");
  const setting = { office: staff.office, staff: staff.id, kind: "text", name: id, value, seen } as const;
  const seq = await inTransaction(ctx, staff.office, (tx) => saveSetting(ctx, tx, setting));
  return isRefusal(seq) ? seq : null;
}

function isSound({ title, text: { id, en = "" } }: StandardText): boolean {
  const filled = title.trim() !== "" && id.trim() !== "" && title.length <= LONGEST.title;
  return filled && [id, en].every((text) => text.length <= LONGEST.text && unknownFields(text).length === 0);
}
