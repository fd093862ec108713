import type { DraftAttachment } from "#commands/attachments/sealed-file.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { Language } from "#text/words.ts";
import type { Desk } from "../desk.ts";
import { newDraftKey, type Draft } from "./draft.ts";
import { toLodgeInput } from "./to-lodge-input.ts";

/**
 * Lodges a draft and gives what it became, without the answers. What is tried is kept in the draft first: when an
 * earlier try had arrived though its answer was lost, and the words were changed since, the first one counts and the
 * changed words are handed back. A key from a device under which other words went is refused and not used again: those
 * words show nobody their receipt, and these may go under a key of their own.
 */
export async function sendDraft(
  desk: Desk,
  draft: Draft,
  language: Language,
  keep: (attempted: Draft) => Promise<void>,
  files: readonly DraftAttachment[] = [],
): Promise<Draft | Refusal> {
  const input = toLodgeInput(draft.answers);
  if (!draft.attempted) await keep({ ...draft, attempted: input });
  const lodged = await desk.lodge(input, draft.idempotencyKey, language, files);
  if (!isRefusal(lodged)) return sentDraft(draft, lodged.complaint);
  if (lodged.refusal !== "idempotency_key_reused") return lodged;
  if (!draft.attempted) {
    await keep({ ...draft, idempotencyKey: newDraftKey() });
    return lodged;
  }
  const first = await desk.lodge(draft.attempted, draft.idempotencyKey, language, files);
  return isRefusal(first) ? first : sentDraft(draft, first.complaint, `${input.subject}\n\n${input.description}`);
}

function sentDraft(
  { idempotencyKey }: Draft,
  { id, reference }: { id: string; reference: string },
  leftOver?: string,
): Draft {
  return { answers: {}, idempotencyKey, sent: { id, reference, ...(leftOver ? { leftOver } : {}) } };
}
