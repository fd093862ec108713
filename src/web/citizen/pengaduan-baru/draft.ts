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

/** Field by which the first page carries the key of its draft. */
export const DRAFT_KEY = "kunci";

export function newDraft(): Draft {
  return { answers: {}, idempotencyKey: newDraftKey() };
}

export const newDraftKey = (): string => randomUUID();

/**
 * The draft under the key that its page carried: words that come back from a device bring the key they went under, so
 * that they do not become a second complaint. It opens nothing by itself: only the same request under it is answered
 * with what it became. After a first try to send the draft keeps its own.
 */
export function withKey(draft: Draft, key: string | undefined): Draft {
  return !draft.attempted && key && KEY_FORM.test(key) ? { ...draft, idempotencyKey: key } : draft;
}

const KEY_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

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
