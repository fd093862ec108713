import type { Kysely, Transaction } from "kysely";
import { shippedDaysOff } from "#calendar/data/shipped-days-off.ts";
import { makeCalendar, type Calendar } from "#calendar/make-calendar.ts";
import type { Sop, SopOffice } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Context, Procedure } from "./context.ts";

/** Reads SOP versions. A version never changes, so each is read once; which one is in force is asked every time. */
export function openProcedures(db: Kysely<Tables>): Context["procedures"] {
  const known = new Map<string, Procedure>();
  const byId = async (office: string, id: string, tx?: Transaction<Tables>): Promise<Procedure> => {
    const read = (own: Transaction<Tables>) => readVersion(own, office, id);
    const found = known.get(id) ?? (await (tx ? read(tx) : inOffice(db, office, read)));
    known.set(id, found);
    return found;
  };
  const inForce = async (office: string): Promise<Procedure> => byId(office, await newestVersion(db, office));
  return { byId, inForce };
}

function newestVersion(db: Kysely<Tables>, office: string): Promise<string> {
  return inOffice(db, office, async (tx) => {
    const versions = tx.selectFrom("sop_version").select("id").orderBy("version", "desc").limit(1);
    return (await versions.executeTakeFirstOrThrow(() => new Error(`office ${office} has no SOP`))).id;
  });
}

async function readVersion(tx: Transaction<Tables>, office: string, id: string): Promise<Procedure> {
  const row = await tx
    .selectFrom("sop_version")
    .select(["version", "document"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow(() => new Error(`no SOP version ${id}`));
  const sop: Sop = row.document;
  return { id, office, version: row.version, sop, calendar: calendarOf(sop.office) };
}

const calendars = new Map<string, Calendar>();

/** The calendar an SOP's office works by; made once for equal hours and days off. */
export function calendarOf({ hours, daysOff }: SopOffice): Calendar {
  const table = typeof daysOff === "string" ? shippedDaysOff[daysOff] : daysOff;
  if (!table) throw new Error(`no table of days off called "${String(daysOff)}"`);
  const key = JSON.stringify([hours, table.name, table.version, typeof daysOff === "string" ? "" : table]);
  const found = calendars.get(key) ?? makeCalendar(hours, table);
  if ("problems" in found) throw new Error(found.problems.join("; "));
  calendars.set(key, found);
  return found;
}
