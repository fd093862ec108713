import { formText } from "#text/citizen/form.ts";
import type { Language } from "#text/words.ts";
import type { Option } from "../../../ui/field.tsx";

const reasons = {
  none: "reasonNone",
  lost: "reasonLost",
  hard: "reasonHard",
  prefer: "reasonPrefer",
} as const;

/** The reasons for having no e-mail, few enough to be counted in reports. */
export function noEmailReasons(language: Language): readonly Option[] {
  const text = formText(language).identity;
  return Object.entries(reasons).map(([value, name]) => ({ value, label: text[name] }));
}

/** A chosen reason as it is recorded: in Indonesian, whatever language the form was read in. Null for none of these. */
export function recordedReason(value: string | undefined): string | null {
  return noEmailReasons("id").find((reason) => reason.value === value)?.label ?? null;
}
