import type { OfficeSetting } from "#sop/office-data.ts";
import { officeText } from "#text/console/settings/office.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

const longest = { name: 100, nameEn: 100, address: 300, contact: 200, opening: 500, openingEn: 500 } as const;

/** How the office names itself, as typed, without its logo; or a sentence at each field that is not right. */
export function checkOfficeForm(
  typed: Readonly<Record<string, string>>,
  language: Language,
): Omit<OfficeSetting, "logo"> | { readonly errors: Errors } {
  const { wrong } = say(officeText, language);
  const at = (name: keyof typeof longest) => (typed[name] ?? "").trim();
  const errors: Record<string, string> = {};
  for (const [name, most] of Object.entries(longest) as [keyof typeof longest, number][])
    if (at(name).length > most) errors[name] = fill(wrong.long, { most });
  if (!at("name")) errors["name"] = wrong.name;
  if (Object.keys(errors).length > 0) return { errors };
  return {
    name: { id: at("name"), en: at("nameEn") || at("name") },
    ...(at("address") && { address: at("address") }),
    ...(at("contact") && { contact: at("contact") }),
    ...(at("opening") && { opening: { id: at("opening"), en: at("openingEn") || at("opening") } }),
  };
}
