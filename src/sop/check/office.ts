import { checkDaysOff } from "#calendar/check-days-off.ts";
import { checkServiceHours } from "#calendar/check-service-hours.ts";
import { shippedDaysOff } from "#calendar/data/shipped-days-off.ts";
import type { Sop } from "../types.ts";
import { type Problem, problem } from "./problem.ts";

/** The office's hours and days off can be reckoned with, and the document's days are in order. */
export function checkOffice({ office, document }: Sop): Problem[] {
  return [
    ...checkServiceHours(office.hours).map((message) => problem("hours-usable", ["office", "hours"], message)),
    ...daysOffProblems(office.daysOff).map((message) => problem("days-off-known", ["office", "daysOff"], message)),
    ...documentProblems(document).map((message) => problem("document-days", ["document"], message)),
  ];
}

function daysOffProblems(daysOff: Sop["office"]["daysOff"]): readonly string[] {
  if (typeof daysOff !== "string") return checkDaysOff(daysOff);
  if (Object.hasOwn(shippedDaysOff, daysOff)) return [];
  return [`No table of days off is called "${daysOff}"; there is ${Object.keys(shippedDaysOff).join(", ")}.`];
}

function documentProblems({ made, revised, approved }: Sop["document"]): readonly string[] {
  return [
    ...(approved < made ? [`The document is approved (${approved}) before it was made (${made}).`] : []),
    ...(revised !== undefined && revised < made
      ? [`The document is revised (${revised}) before it was made (${made}).`]
      : []),
  ];
}
