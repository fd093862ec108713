import type { LodgeInput } from "#commands/lodge-input.ts";
import { kinds } from "#complaints/types.ts";
import { readPhone } from "#lib/phone.ts";
import type { Answers } from "./draft.ts";
import { hasNoEmail } from "./identity/check.ts";
import { recordedReason } from "./identity/no-email-reasons.ts";

/** Checked answers as the command takes them. An anonymous complaint carries no identity, whatever was typed. */
export function toLodgeInput(answers: Answers): LodgeInput {
  const said = (name: string) => answers[name]?.trim() || undefined;
  const anonymous = answers["identity"] === "anonymous";
  const reportedParty = given({ post: said("reportedPost"), words: said("reportedWords") });
  return {
    kind: kinds.find((kind) => kind === answers["kind"]) ?? "complaint",
    subject: said("subject") ?? "",
    description: said("description") ?? "",
    ...given({ occurredAt: said("occurredAt"), place: said("place"), remedySought: said("remedySought") }),
    ...(reportedParty ? { reportedParty } : {}),
    ...(anonymous ? { anonymous } : { complainant: complainantOf(answers, said) }),
    ...(answers["identity"] === "confidential" ? { confidential: true } : {}),
  };
}

function complainantOf(answers: Answers, said: (name: string) => string | undefined) {
  const typed = said("phone");
  return {
    name: said("name") ?? "",
    ...given({
      email: said("email"),
      phone: typed && (readPhone(typed) ?? typed),
      address: said("address"),
      noEmailReason: hasNoEmail(answers) ? (recordedReason(answers["noEmailReason"]) ?? undefined) : undefined,
    }),
  };
}

/** Only what was given; undefined when that is nothing. */
function given<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } | undefined {
  const present = Object.entries(values).filter(([, value]) => value);
  return present.length > 0 ? (Object.fromEntries(present) as { [K in keyof T]?: string }) : undefined;
}
