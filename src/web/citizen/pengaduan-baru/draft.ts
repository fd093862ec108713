import { randomUUID } from "node:crypto";
import type { LodgeInput } from "#commands/lodge-input.ts";

/** What was typed, by the name of its field. */
export type Answers = Readonly<Record<string, string>>;

/** An unsent form, or the trace of a sent one. */
export interface Draft {
  readonly answers: Answers;
  /** Made with the draft, so that a form sent twice makes one complaint. */
  readonly idempotencyKey: string;
  /** What the first try to send carried: kept until its answer is known. */
  readonly attempted?: LodgeInput;
  /** The complaint that it became. The answers are gone then. */
  readonly sent?: SentDraft;
}

export interface SentDraft {
  readonly id: string;
  readonly reference: string;
  /** Words changed after a first try that had arrived after all. */
  readonly leftOver?: string;
}

export function newDraft(): Draft {
  return { answers: {}, idempotencyKey: randomUUID() };
}

/** The draft with the fields of one page as they were sent; a field that was not sent is empty now. */
export function withAnswers(draft: Draft, fields: readonly string[], sent: Answers): Draft {
  const answers = { ...draft.answers };
  for (const field of fields) {
    if (sent[field]?.trim()) answers[field] = sent[field];
    else delete answers[field];
  }
  return { ...draft, answers: answers["identity"] === "anonymous" ? withoutIdentity(answers) : answers };
}

/** Who chooses to stay anonymous leaves nothing behind, not even in a sealed draft. */
function withoutIdentity({ name, email, noEmail, noEmailReason, phone, address, ...rest }: Answers): Answers {
  return rest;
}
