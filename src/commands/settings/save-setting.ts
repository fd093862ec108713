import { createHash } from "node:crypto";
import { canonical } from "#lib/canonical.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { SettingKind } from "#store/office-tables.ts";
import { lockSettings, newestSetting, settingHistory } from "#store/office-settings.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";

export interface Setting {
  readonly office: string;
  /** Who sets it. */
  readonly staff: string;
  readonly kind: SettingKind;
  readonly name: string;
  /** Null: what the SOP says holds again. */
  readonly value: object | null;
  /** Number of the setting that the person saw, 0 for none; another one now is `changed_meanwhile`. */
  readonly seen?: number | undefined;
}

/** Sets something for the office, in the transaction of what goes with it, on record. Gives the setting's number. */
export async function saveSetting(ctx: Context, tx: Tx, setting: Setting): Promise<number | Refusal> {
  const { office, staff, kind, name, value, seen } = setting;
  await lockSettings(tx, office);
  const [last] = await settingHistory(tx, office, kind, name);
  if (seen !== undefined && (last?.seq ?? 0) !== seen) return refuse("changed_meanwhile");
  const seq = (await newestSetting(tx, office)) + 1;
  await tx
    .insertInto("office_setting")
    .values({ office, seq, kind, name, value: value && JSON.stringify(value), staff, at: new Date(ctx.now()) })
    .execute();
  const sha256 = createHash("sha256").update(canonical(value)).digest("hex");
  await saveAudit(tx, ctx, {
    ...{ office, staff, complaint: null },
    type: "setting_changed",
    detail: { seq, kind, name, sha256 },
  });
  return seq;
}
