import type { StandardText } from "#sop/office-data.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { unknownFields } from "#text/standard-text.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

type Typed = Readonly<Record<string, string>>;

/** A standard text as it was typed, or a sentence at each field that is not right; unknown fields are named. */
export function checkText(typed: Typed, language: Language): StandardText | { readonly errors: Errors } {
  const { wrong } = say(textsText, language);
  const at = (name: "title" | "text" | "textEn") => (typed[name] ?? "").trim();
  const errors: Record<string, string> = {};
  if (!at("title") || at("title").length > 100) errors["title"] = wrong.title;
  if (!at("text")) errors["text"] = wrong.text;
  for (const name of ["text", "textEn"] as const) {
    const unknown = unknownFields(at(name));
    if (at(name).length > 10_000) errors[name] = wrong.long;
    else if (unknown.length > 0)
      errors[name] = fill(wrong.unknown, {
        names: unknown.map((one) => (one.startsWith("{") ? one : `{${one}}`)).join(", "),
      });
  }
  if (Object.keys(errors).length > 0) return { errors };
  return { title: at("title"), text: { id: at("text"), ...(at("textEn") && { en: at("textEn") }) } };
}

/** A standard text as fields of its form. */
export function typedOf({ title, text }: StandardText): Typed {
  return { title, text: text.id, textEn: text.en ?? "" };
}
