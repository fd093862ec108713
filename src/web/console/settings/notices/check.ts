import { checkNotice } from "#sop/check/notices.ts";
import type { Notice, NoticeMoment } from "#sop/types.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

type Typed = Readonly<Record<string, string>>;

const parts = ["subject-id", "body-id", "subject-en", "body-en"] as const;

/** The words of a notice as typed, with a sentence at each field that is not right. */
export function checkTypedNotice(
  moment: NoticeMoment,
  typed: Typed,
  language: Language,
): { readonly notice: Notice; readonly errors: Errors } {
  const { wrong } = say(noticesText, language);
  const at = (name: (typeof parts)[number]) => (typed[name] ?? "").trim();
  const notice = {
    subject: { id: at("subject-id"), en: at("subject-en") },
    body: { id: at("body-id"), en: at("body-en") },
  };
  const errors: Record<string, string> = {};
  for (const { rule, path, message } of checkNotice(moment, notice)) {
    const [, , part = "body", tongue = "en"] = path;
    const field = `${part}-${tongue}`;
    const sentence = rule in wrong ? wrong[rule as keyof typeof wrong] : message;
    const named = fill(sentence, { field: /\{\{.*?\}\}/.exec(message)?.[0] ?? "" });
    errors[field] = errors[field] ? `${errors[field]} ${named}` : named;
  }
  for (const name of parts) {
    if (!at(name)) errors[name] = wrong.empty;
    else if (at(name).length > (name.startsWith("subject") ? 200 : 10_000)) errors[name] = wrong.long;
  }
  return { notice, errors };
}

/** The words of a notice as fields of its form. */
export function typedOf({ subject, body }: Notice): Typed {
  return { "subject-id": subject.id, "body-id": body.id, "subject-en": subject.en, "body-en": body.en };
}
