import type { z } from "@hono/zod-openapi";
import type { Procedure } from "#commands/context.ts";
import { stepOf } from "#complaints/step-of.ts";
import type { Complaint } from "#complaints/types.ts";
import { roleOf } from "#sop/ask.ts";
import type { Language } from "#text/words.ts";
import type { dueSchema, holderSchema, stateSchema, stepSchema } from "../schemas/state.ts";
import { type Clockface, clockfaceOf } from "./instants.ts";

/** Where a complaint is: what every answer about one says. */
export function presentState(
  complaint: Complaint,
  procedure: Procedure,
  language: Language,
): Omit<z.infer<typeof stateSchema>, "version"> {
  const at = clockfaceOf(procedure);
  return {
    reference: complaint.reference,
    stage: complaint.stage,
    step: presentStep(complaint, procedure, language),
    holder: presentHolder(complaint, procedure, language),
    lodgedAt: at(complaint.lodgedAt),
    due: presentDue(complaint, at),
    told: complaint.told && { at: at(complaint.told.at), how: complaint.told.how },
  };
}

/** The step of the SOP that a complaint stands at; null when it is closed. */
function presentStep(complaint: Complaint, { sop }: Procedure, language: Language): z.infer<typeof stepSchema> | null {
  const step = stepOf(sop, complaint);
  return step && { id: step.id, label: step.label, kind: step.kind, text: step.text[language] };
}

/** Who has the word: the actor of the step, the complainant while the office waits for them, nobody when closed. */
function presentHolder(
  complaint: Complaint,
  { sop }: Procedure,
  language: Language,
): z.infer<typeof holderSchema> | null {
  if (complaint.stage === "closed" && complaint.messageWaitingSince === null) return null;
  const role = holderRole(complaint, sop);
  const actor = sop.actors.find(({ is }) => is === role);
  return { role, name: actor?.name[language] ?? role };
}

function holderRole(complaint: Complaint, sop: Procedure["sop"]): z.infer<typeof holderSchema>["role"] {
  if (complaint.stage === "awaiting_complainant") return "complainant";
  if (complaint.stage === "answered" && complaint.told && complaint.messageWaitingSince === null) return "complainant";
  const step = stepOf(sop, complaint);
  const role = step && roleOf(sop, step.id);
  return role && role !== "thing" && role !== "complainant" ? role : "officer";
}

/** When each clock ends, or ended; null: it does not run for this complaint, or its date follows. */
export function presentDue({ clocks }: Complaint, at: Clockface): z.infer<typeof dueSchema> {
  const running = (kind: "supplement" | "closing") => {
    const clock = clocks[kind];
    return clock && clock.stoppedAt === null ? at(clock.dueAt) : null;
  };
  return {
    receipt: at(clocks.receipt?.dueAt ?? null),
    response: at(clocks.response?.dueAt ?? null),
    supplement: running("supplement"),
    closing: running("closing"),
  };
}
