import type { StandardText } from "#sop/office-data.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { unknownFields } from "#text/standard-text.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

/** A standard text as it was typed, or a sentence at each field that is not right; unknown fields are named. */
export function checkText(
  typed: Readonly<Record<string, string>>,
  language: Language,
): StandardText | { readonly errors: Errors } {
  const { wrong } = say(textsText, language);
  const title = (typed["title"] ?? "").trim();
  const text = (typed["text"] ?? "").trim();
  const unknown = unknownFields(text);
  const errors: Record<string, string> = {};
  if (!title || title.length > 100) errors["title"] = wrong.title;
  if (!text || text.length > 10_000) errors["text"] = wrong.text;
  else if (unknown.length > 0)
    errors["text"] = fill(wrong.unknown, {
      names: unknown.map((name) => (name.startsWith("{") ? name : `{${name}}`)).join(", "),
    });
  return Object.keys(errors).length > 0 ? { errors } : { title, text };
}
