import type { z } from "zod";
import { staffVerbs } from "#commands/staff-verbs.ts";
import type { Refusal } from "#lib/refusal.ts";
import { formText } from "#text/console/verbs/form.ts";
import { refusalText } from "#text/refusals.ts";
import { fill, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import type { VerbForm } from "./form.ts";

/** What the verb's own schema finds wrong with an input, a sentence at each field. */
export function inputErrors(form: VerbForm, input: unknown, language: Language): Errors {
  const parsed = staffVerbs[form.noun]!.input.safeParse(input);
  if (parsed.success) return {};
  const errors = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? "");
    return [name, sentenceOf(form, name, issue, language)] as const;
  });
  return Object.fromEntries(errors);
}

/** A refusal of the rules as a sentence, at the field that it is about where there is one. */
export function refusalErrors(form: VerbForm, { refusal, detail }: Refusal, language: Language): Errors {
  const field = form.refusedAt?.[refusal] ?? "";
  const own = refusal === "reason_needed" ? form.words[`${field}Needed`] : undefined;
  return { [field]: own?.[language] ?? refusalText(refusal, language, detail) };
}

function sentenceOf(form: VerbForm, name: string, issue: z.core.$ZodIssue, language: Language): string {
  if (issue.code === "too_big") return fill(formText.tooLong[language], { length: String(issue.maximum) });
  const own = form.words[`${name}Wrong`] ?? form.words[`${name}Needed`];
  return (own ?? formText.wrong)[language];
}
