/**
 * An expected "no". Rules and commands return it; only bugs throw.
 * `code` is stable: the API sends it, `text/refusals.ts` says it to people in both languages.
 */
export interface Refusal {
  readonly refusal: RefusalCode;
  /** Values that the sentence shown to people may name (a date, a limit). Never personal data. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Every refusal there is, with the reason in a word. A new one needs its sentence in `text/refusals.ts`. */
export const refusalCodes = [
  // what was sent
  "invalid_input",
  "identity_needed",
  "contact_needed",
  "identity_not_wanted",
  "no_email_reason_needed",
  "attachment_gone",
  "attachment_quarantined",
  "unreadable",
  "idempotency_key_needed",
  "idempotency_key_reused",
  // who asks
  "not_found",
  "not_allowed",
  "not_signed_in",
  "same_person",
  "asked_by_another",
  "too_many_requests",
  // where the complaint is
  "wrong_stage",
  "changed_meanwhile",
  "review_needed",
  "follow_up_needed",
  "directive_needed",
  "step_not_in_sop",
  "approval_waiting",
  "nothing_to_approve",
  "reason_needed",
  "message_waiting",
  "already_told",
  "not_told",
  "too_early",
  "too_late",
  "already_extended",
  "already_objected",
  "already_confidential",
  "already_anonymous",
  "objection_closed",
  "rating_closed",
  "merge_target_unfit",
  "not_merged",
  "conflicted",
  "leadership_conflicted",
  "involved_before",
  // the calendar and the SOP
  "calendar_year_missing",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Makes a refusal. */
export function refuse(refusal: RefusalCode, detail?: Refusal["detail"]): Refusal {
  return detail ? { refusal, detail } : { refusal };
}

/** True when a rule or command said no. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refusal" in value;
}
