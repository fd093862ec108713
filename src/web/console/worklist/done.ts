import { isDay } from "#calendar/is-day.ts";
import type { Procedure } from "#commands/context.ts";
import type { WorklistFilter } from "#queries/types.ts";
import { worklistText } from "#text/console/worklist.ts";
import { dayOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";

export type Done = NonNullable<WorklistFilter["done"]>;

/** Ids of SOP versions in the address; what is none is not asked of the database. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What ended at a step in some days, as it stands in the address; the numbers of the SOP's page come with it. */
export function readDone(query: Readonly<Record<string, string>>): Done | null {
  const { selesai: step = "", sop = "", dari: from = "", sampai: to = "" } = query;
  if (!step || !UUID.test(sop) || !isDay(from) || !isDay(to)) return null;
  return { step: step.slice(0, 100), sop, from, to, late: query["lewat"] === "ya" };
}

/** The same for the address. */
export function doneQuery(done: Done | null | undefined): Record<string, string | undefined> {
  if (!done) return {};
  const { step, sop, from, to, late } = done;
  return { selesai: step, sop, dari: from, sampai: to, lewat: late ? "ya" : undefined };
}

/** The same as a sentence above the list, by the SOP version under which it ended. */
export function doneSentence(
  { sop, version }: Pick<Procedure, "sop" | "version">,
  { step, from, to, late }: Done,
  language: Language,
): string {
  const name = sop.steps.find(({ id }) => id === step)?.title[language] ?? step;
  const pattern = worklistText[late ? "doneLate" : "doneAt"][language];
  return fill(pattern, { step: name, version, from: dayOf(from, language), to: dayOf(to, language) });
}
