import type { Verb } from "#complaints/commands.ts";
import { approvalForm } from "./approval.ts";
import { assignmentForm } from "./assignment.ts";
import { directiveForm } from "./directive.ts";
import { escalationForm } from "./escalation.ts";
import { extensionForm } from "./extension.ts";
import { followUpForm } from "./follow-up.ts";
import type { VerbForm } from "./form.ts";
import { inquiryForm } from "./inquiry.ts";
import { mergeForm } from "./merge.ts";
import { messagesForm } from "./messages.ts";
import { noteForm } from "./note.ts";
import { recallForm } from "./recall.ts";
import { receiptForm } from "./receipt.ts";
import { referralForm } from "./referral.ts";
import { responseForm } from "./response.ts";
import { retractionForm } from "./retraction.ts";
import { reviewForm } from "./review.ts";
import { tellingForm } from "./telling.ts";
import { unmergeForm } from "./unmerge.ts";

/** In the order in which the menu shows them: along the SOP first, then what stands beside it. */
export const forms: readonly VerbForm[] = [
  receiptForm,
  reviewForm,
  followUpForm,
  responseForm,
  tellingForm,
  directiveForm,
  approvalForm,
  retractionForm,
  inquiryForm,
  messagesForm,
  noteForm,
  escalationForm,
  recallForm,
  extensionForm,
  assignmentForm,
  referralForm,
  mergeForm,
  unmergeForm,
];

/** The form of a noun in an address. */
export function formOfNoun(noun: string): VerbForm | null {
  return forms.find((form) => form.noun === noun) ?? null;
}

/** The forms that someone may fill in now. */
export function formsFor(can: readonly Verb[]): readonly VerbForm[] {
  return forms.filter(({ verb }) => can.includes(verb));
}
