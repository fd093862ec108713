import type { Kysely, Transaction } from "kysely";
import { type OfficeData, withOfficeData } from "#sop/office-data.ts";
import type { Sop } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import { newestSetting } from "#store/office-settings.ts";
import type { Tables } from "#store/tables.ts";
import { calendarOf } from "./calendar-of.ts";
import type { Context, Procedure } from "./context.ts";
import { readOfficeData } from "./office-data.ts";

interface Version {
  readonly version: number;
  readonly sop: Sop;
}

/**
 * Reads SOP versions as the office runs them. A version never changes, so each is read once; which one is in force,
 * and the number of the office's newest setting, are asked every time.
 */
export function openProcedures(db: Kysely<Tables>): Context["procedures"] {
  const versions = new Map<string, Version>();
  const settings = new Map<string, OfficeData>();
  const known = new Map<string, { readonly seq: number; readonly procedure: Procedure }>();
  const asked = new Map<string, Promise<number>>();

  const put = async (tx: Transaction<Tables>, office: string, id: string, seq: number): Promise<Procedure> => {
    const found = versions.get(id) ?? (await readVersion(tx, id));
    versions.set(id, found);
    let data = settings.get(office);
    if (data?.seq !== seq) settings.set(office, (data = await readOfficeData(tx, office, seq)));
    const sop = withOfficeData(found.sop, data);
    const procedure = {
      id,
      office,
      version: found.version,
      loaded: found.sop,
      sop,
      calendar: calendarOf(sop.office),
      settings: data,
    };
    known.set(id, { seq, procedure });
    return procedure;
  };
  const read = async (tx: Transaction<Tables>, office: string, id: string): Promise<Procedure> => {
    const seq = await newestSetting(tx, office);
    const found = known.get(id);
    return found?.seq === seq ? found.procedure : put(tx, office, id, seq);
  };
  /** Those who ask at the same time, as a list does for its rows, ask once. */
  const seqOf = (office: string): Promise<number> => {
    const other = asked.get(office);
    if (other) return other;
    const own = inOffice(db, office, (tx) => newestSetting(tx, office)).finally(() => asked.delete(office));
    asked.set(office, own);
    return own;
  };
  const byId = async (office: string, id: string, tx?: Transaction<Tables>): Promise<Procedure> => {
    if (tx) return read(tx, office, id);
    const found = known.get(id);
    if (found && found.seq === (await seqOf(office))) return found.procedure;
    return inOffice(db, office, (own) => read(own, office, id));
  };
  const inForce = async (office: string, tx?: Transaction<Tables>): Promise<Procedure> => {
    if (!tx) return inOffice(db, office, (own) => inForce(office, own));
    const { id, seq } = await newest(tx, office);
    const found = known.get(id);
    return found?.seq === seq ? found.procedure : put(tx, office, id, seq);
  };
  return { byId, inForce };
}

/** The version in force and the newest setting, in one look. */
async function newest(tx: Transaction<Tables>, office: string): Promise<{ id: string; seq: number }> {
  const row = await tx
    .selectFrom("sop_version")
    .select((eb) => [
      "id",
      eb
        .selectFrom("office_setting")
        .select(({ fn }) => fn.max("seq").as("seq"))
        .where("office", "=", office)
        .as("seq"),
    ])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow(() => new Error(`office ${office} has no SOP`));
  return { id: row.id, seq: row.seq ?? 0 };
}

async function readVersion(tx: Transaction<Tables>, id: string): Promise<Version> {
  const row = await tx
    .selectFrom("sop_version")
    .select(["version", "document"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow(() => new Error(`no SOP version ${id}`));
  return { version: row.version, sop: row.document };
}
