import { type RawBuilder, sql } from "kysely";
import type { Viewer } from "#complaints/may.ts";
import type { WorklistFilter } from "../types.ts";
import { countedFor } from "./counted-for.ts";

/** The complaints of which a number of `stepLengths` is made, as a condition on `complaint`. */
export function endedAt(
  viewer: Required<Viewer> & { readonly office: string },
  { sop, step, from, to, late }: NonNullable<WorklistFilter["done"]>,
): RawBuilder<boolean> {
  return sql<boolean>`complaint.id in (select measure.complaint from measure where measure.office = ${viewer.office}
    and measure.kind = 'step' and measure.about = ${step} and measure.day between ${from} and ${to}
    and measure.sop = ${sop} and (measure.late or ${!late}) and ${countedFor("measure", viewer)})`;
}
