import type { Complaint } from "#complaints/types.ts";
import { stepOf } from "#complaints/step-of.ts";
import type { Sop, Step, StepKind } from "#sop/types.ts";
import type { Language } from "#text/words.ts";
import type { StepOnLine } from "#web/ui/step-line.tsx";

/** What comes before the complaint exists is not on its line. */
const before: readonly StepKind[] = ["need", "choose", "register"];

/** The SOP as this complaint's line: its steps from lodging on, the present one marked. Closed: all are passed. */
export function stepPlaces(sop: Sop, complaint: Complaint, language: Language): readonly StepOnLine[] {
  const here = stepOf(sop, complaint);
  const steps = sop.steps.filter((step) => onLine(step, complaint, here));
  const present = here ? steps.indexOf(here) : steps.length;
  return steps.map((step, index) => ({
    text: step.text[language],
    label: step.label,
    who: sop.actors.find(({ id }) => id === step.actor)?.name[language] ?? "",
    place: index < present ? "done" : index === present ? "here" : "ahead",
  }));
}

/** Steps that only some complaints take stand on the line of those that took them. */
function onLine(step: Step, complaint: Complaint, here: Step | null): boolean {
  if (step === here) return true;
  if (before.includes(step.kind)) return false;
  if (step.kind === "direct") return complaint.escalatedAt !== null || complaint.directive !== null;
  if (step.kind === "reconsider") return complaint.objectedAt !== null;
  return true;
}
