import { sql, type Transaction } from "kysely";
import type { Instant } from "#lib/time.ts";
import type { SettingKind } from "./office-tables.ts";
import type { Tables } from "./tables.ts";

/** One setting as it was made: the newest of a kind and name holds. */
export interface SettingRow {
  readonly seq: number;
  readonly kind: SettingKind;
  readonly name: string;
  readonly value: unknown;
  readonly staff: string;
  readonly at: Instant;
}

/** The number of the newest setting of the office that is set; 0 when there is none. */
export async function newestSetting(tx: Transaction<Tables>, office: string): Promise<number> {
  const row = await tx
    .selectFrom("office_setting")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .where("office", "=", office)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** What holds now, of some kinds: the newest setting of each name, without those that were taken back. */
export async function settingsInForce(
  tx: Transaction<Tables>,
  office: string,
  kinds: readonly SettingKind[],
): Promise<readonly SettingRow[]> {
  const rows = await tx
    .selectFrom("office_setting")
    .distinctOn(["kind", "name"])
    .select(["seq", "kind", "name", "value", "staff", "at"])
    .where("office", "=", office)
    .where("kind", "in", kinds)
    .orderBy("kind")
    .orderBy("name")
    .orderBy("seq", "desc")
    .execute();
  return rows.filter(({ value }) => value !== null).map(dated);
}

/** What of one kind was taken back and is not set anew: the last that each name said. */
export async function settingsTakenBack(
  tx: Transaction<Tables>,
  office: string,
  kind: SettingKind,
): Promise<readonly SettingRow[]> {
  const rows = await tx
    .selectFrom("office_setting")
    .distinctOn("name")
    .select(["seq", "kind", "name", "value", "staff", "at"])
    .where("office", "=", office)
    .where("kind", "=", kind)
    .where("value", "is not", null)
    .orderBy("name")
    .orderBy("seq", "desc")
    .execute();
  const inForce = new Set((await settingsInForce(tx, office, [kind])).map(({ name }) => name));
  return rows.filter(({ name }) => !inForce.has(name)).map(dated);
}

/** The history of one kind, or of one name of it; the newest first. */
export async function settingHistory(
  tx: Transaction<Tables>,
  office: string,
  kind: SettingKind,
  name?: string,
): Promise<readonly SettingRow[]> {
  const rows = await tx
    .selectFrom("office_setting")
    .select(["seq", "kind", "name", "value", "staff", "at"])
    .where("office", "=", office)
    .where("kind", "=", kind)
    .$if(name !== undefined, (query) => query.where("name", "=", name!))
    .orderBy("seq", "desc")
    .limit(200)
    .execute();
  return rows.map(dated);
}

/** One at a time may set something in an office, until the end of this transaction. */
export async function lockSettings(tx: Transaction<Tables>, office: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7261702, hashtext(${office}))`.execute(tx);
}

const dated = <T extends { readonly at: Date }>({ at, ...row }: T) => ({ ...row, at: at.getTime() });
