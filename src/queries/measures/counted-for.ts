import { type RawBuilder, sql } from "kysely";
import type { Viewer } from "#complaints/may.ts";
import { sight } from "#complaints/rights.ts";

/**
 * Which rows of `measure` and `measure_day` a person's numbers are made of: never a complaint about them, a confidential
 * one only for who reads every confidential one. The list behind a number has the same condition.
 */
export function countedFor(table: "measure" | "measure_day", viewer: Required<Viewer>): RawBuilder<boolean> {
  const { other } = sight[viewer.role];
  const [reported, confidential] = [sql.ref(`${table}.reported`), sql.ref(`${table}.confidential`)];
  const about = [viewer.id, ...viewer.actsFor];
  return sql<boolean>`(${sql.lit(other !== "no")} and (${sql.lit(other === "yes")} or not ${confidential})
    and (${reported} is null or ${reported} <> all(${about}::uuid[])))`;
}
