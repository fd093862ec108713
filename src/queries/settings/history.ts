import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { settingHistory } from "#store/office-settings.ts";
import type { SettingKind } from "#store/office-tables.ts";

/** One change of a setting, with the name of whoever made it. */
export interface PastSetting {
  readonly seq: number;
  readonly name: string;
  readonly value: unknown;
  readonly by: string;
  readonly at: Instant;
}

/** What was set, of one kind or one name of it, the newest first. */
export function pastSettings(
  ctx: Context,
  office: string,
  kind: SettingKind,
  name?: string,
): Promise<readonly PastSetting[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await settingHistory(tx, office, kind, name);
    const people = await tx.selectFrom("staff").select(["id", "name"]).execute();
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "–";
    return rows.map(({ seq, name: what, value, staff, at }) => ({ seq, name: what, value, by: nameOf(staff), at }));
  });
}
