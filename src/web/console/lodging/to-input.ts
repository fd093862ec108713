import { lodgeInput, identityRefusal, type LodgeInput } from "#commands/lodge-input.ts";
import { kinds } from "#complaints/types.ts";
import { readPhone } from "#lib/phone.ts";
import { lodgingText } from "#text/console/lodging.ts";
import { formText } from "#text/console/verbs/form.ts";
import { fill, type Language } from "#text/words.ts";
import { recordedReason } from "#web/citizen/pengaduan-baru/identity/no-email-reasons.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

type Typed = Readonly<Record<string, string>>;

/** What was typed at the counter, as the command takes it; or a sentence at each field that must be put right. */
export function toInput(typed: Typed, language: Language): LodgeInput | { readonly errors: Errors } {
  const parsed = lodgeInput.safeParse(inputOf(typed));
  const refused = refusedAt(typed);
  if (parsed.success && !refused) return parsed.data;
  const issues = parsed.success ? [] : parsed.error.issues;
  const errors = issues.map((issue) => {
    const field = fieldOf(issue.path.map(String));
    const tooLong =
      issue.code === "too_big" ? fill(formText.tooLong[language], { length: String(issue.maximum) }) : null;
    return [field, tooLong ?? needed[field]?.[language] ?? formText.wrong[language]] as const;
  });
  return {
    errors: { ...Object.fromEntries(errors), ...(refused && { [refused.field]: lodgingText[refused.code][language] }) },
  };
}

const needed: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  subject: lodgingText.subjectNeeded,
  description: lodgingText.descriptionNeeded,
  email: lodgingText.emailWrong,
};

function inputOf(typed: Typed): unknown {
  const said = (name: string) => typed[name]?.trim() || undefined;
  const phone = said("phone");
  const reportedParty = given({ post: said("reportedPost"), words: said("reportedWords") });
  const complainant = given({
    name: said("name"),
    email: said("email"),
    phone: phone && (readPhone(phone) ?? phone),
    address: said("address"),
    noEmailReason: said("email") ? undefined : (recordedReason(typed["noEmailReason"]) ?? undefined),
  });
  return {
    kind: kinds.find((kind) => kind === typed["kind"]) ?? "complaint",
    subject: said("subject") ?? "",
    description: said("description") ?? "",
    ...given({ occurredAt: said("occurredAt"), place: said("place"), remedySought: said("remedySought") }),
    ...(reportedParty && { reportedParty }),
    ...(complainant && { complainant }),
    ...(typed["identity"] === "anonymous" && { anonymous: true }),
    ...(typed["identity"] === "confidential" && { confidential: true }),
  };
}

const fieldOfRefusal = {
  identity_needed: "name",
  contact_needed: "email",
  identity_not_wanted: "identity",
  no_email_reason_needed: "noEmailReason",
} as const;
type Refused = keyof typeof fieldOfRefusal;

/** The rules about identity, at the field where they can be met. The SOP asks for an e-mail or why there is none. */
function refusedAt(typed: Typed): { readonly field: string; readonly code: Refused } | null {
  const input = inputOf(typed) as LodgeInput;
  const code = identityRefusal(input)?.refusal as Refused | undefined;
  if (code) return { field: fieldOfRefusal[code], code };
  const { anonymous, complainant } = input;
  if (anonymous || complainant?.email || complainant?.noEmailReason) return null;
  return { field: "noEmailReason", code: "no_email_reason_needed" };
}

/** `complainant.email` stands in the field `email`, `reportedParty.post` in `reportedPost`. */
function fieldOf([first = "", second]: readonly string[]): string {
  if (first === "complainant" && second) return second;
  if (first === "reportedParty") return second === "post" ? "reportedPost" : "reportedWords";
  return first;
}

function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> | undefined {
  const present = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}
