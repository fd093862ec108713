import { stepOf } from "#complaints/step-of.ts";
import type { Complaint } from "#complaints/types.ts";
import { leadershipFirst } from "#sop/ask.ts";
import type { Sop, Step } from "#sop/types.ts";
import type { Language } from "#text/words.ts";
import type { StepOnLine } from "../../../ui/step-line.tsx";

/**
 * The SOP from lodging on as a line, in the order in which a complaint goes through it, with where this one is. Steps
 * that only some complaints take (leadership, a second look) stand there only for those that take them.
 */
export function lineOf(sop: Sop, complaint: Complaint, language: Language): readonly StepOnLine[] {
  const here = stepOf(sop, complaint);
  const taken = inOrder(sop).filter((step) => step.id === here?.id || isTaken(sop, step, complaint));
  const at = here ? taken.findIndex(({ id }) => id === here.id) : taken.length;
  const shown = complaint.closed && !wasAnswered(complaint) ? taken.filter((step) => wasDone(step, complaint)) : taken;
  return shown.map((step, index) => ({
    text: step.title[language],
    who: sop.actors.find(({ id }) => id === step.actor)?.name[language] ?? "",
    place: index === at ? "here" : index < at ? "done" : "ahead",
  }));
}

/** Every step that can be reached from lodging, each before what follows it. */
function inOrder(sop: Sop): readonly Step[] {
  const first = sop.steps.find(({ kind }) => kind === "lodge") ?? sop.steps.find(({ id }) => id === sop.start);
  const queue = first ? [first] : [];
  for (const step of queue) {
    for (const { to } of step.next) {
      const next = sop.steps.find(({ id }) => id === to);
      if (next && !queue.includes(next)) queue.push(next);
    }
  }
  return queue;
}

function isTaken(sop: Sop, step: Step, complaint: Complaint): boolean {
  if (step.kind === "direct")
    return leadershipFirst(sop) || complaint.escalatedAt !== null || complaint.directive !== null;
  return step.kind !== "reconsider" || complaint.objectedAt !== null;
}

function wasAnswered({ closed, response }: Complaint): boolean {
  return response !== null && (closed?.reason === "rated" || closed?.reason === "unrated");
}

function wasDone({ kind }: Step, { receivedAt, review }: Complaint): boolean {
  return kind === "lodge" || (kind === "receive" && receivedAt !== null) || (kind === "review" && review !== null);
}
