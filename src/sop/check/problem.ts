/** Names a place in an SOP: `["steps", 3, "next", 0, "to"]`. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with an SOP: the rule it breaks, a sentence for the author, and the place. */
export interface Problem {
  readonly rule: Rule;
  readonly message: string;
  readonly path: Path;
}

/** Every rule of the check. */
export type Rule =
  | "actor-known"
  | "actor-fits-kind"
  | "both-languages"
  | "channel-of-our-own"
  | "classification-not-longer"
  | "clock-once"
  | "clock-on-its-step"
  | "days-off-known"
  | "decision-has-ways"
  | "document-days"
  | "end-reached"
  | "escalation-signed"
  | "hours-usable"
  | "ids-unique"
  | "no-way-around"
  | "notice-code-once"
  | "notice-field-known"
  | "notice-field-needed"
  | "notice-fields-same"
  | "positive"
  | "reading-named-and-dated"
  | "reminder-before-end"
  | "start-known"
  | "step-kinds"
  | "step-reached"
  | "target-extras"
  | "thing-is-a-thing"
  | "way-known";

/** Makes a problem. */
export function problem(rule: Rule, path: Path, message: string): Problem {
  return { rule, message, path };
}
