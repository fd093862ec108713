/** Every sort of audit event. A new one needs its words in `text/console/audit.ts`. */
export const auditTypes = [
  // to an account
  "person_added",
  "person_invited",
  "password_set_by_link",
  "person_disabled",
  "person_enabled",
  "role_changed",
  "post_changed",
  "person_corrected",
  "qualification_recorded",
  "second_step_set_up",
  "second_step_reset",
  "outside_sign_in_linked",
  "token_made",
  "acting_named",
  "acting_ended",
  // to the work of somebody
  "handed_over",
  "assigned_without_qualification",
  // looked at
  "identity_revealed",
  "attachment_opened",
  "intake_opened",
  // to what came in and goes out
  "intake_decided",
  "intake_taken_back",
  "letter_sent_again",
  "persons_joined",
  "persons_parted",
  "words_erased",
  // to what the office sets
  "setting_changed",
] as const;

export type AuditType = (typeof auditTypes)[number];
