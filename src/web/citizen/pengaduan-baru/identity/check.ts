import { readPhone } from "#lib/phone.ts";
import { formText } from "#text/citizen/form.ts";
import { fill, type Language } from "#text/words.ts";
import { z } from "zod";
import type { Errors } from "../../../ui/error-summary.tsx";
import type { Answers } from "../draft.ts";
import { ADDRESS, LINE } from "../lengths.ts";
import { recordedReason } from "./no-email-reasons.ts";

/**
 * What must be put right on the page "who are you", in the order of the page: a name and one way to be reached, unless
 * anonymous (DOMAIN 5.2 rows 19, 20 and 22).
 */
export function checkIdentity(answers: Answers, language: Language): Errors {
  const text = formText(language).errors;
  const identity = answers["identity"];
  if (identity === "anonymous") return {};
  const tooLong = (field: string, most: number) =>
    (answers[field]?.trim().length ?? 0) > most && fill(text.tooLong, { most });
  const found = {
    identity: identity !== "named" && identity !== "confidential" && text.identity,
    name: (!answers["name"]?.trim() && text.name) || tooLong("name", LINE),
    email: emailError(answers, text),
    noEmailReason: hasNoEmail(answers) && !recordedReason(answers["noEmailReason"]) && text.noEmailReason,
    phone: phoneError(answers, text),
    address: tooLong("address", ADDRESS),
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** Ticked, and no address was written all the same. */
export function hasNoEmail(answers: Answers): boolean {
  return answers["noEmail"] === "ya" && !answers["email"]?.trim();
}

type Sentences = ReturnType<typeof formText>["errors"];

function emailError(answers: Answers, text: Sentences): string | false {
  const email = answers["email"]?.trim();
  if (!email) return !hasNoEmail(answers) && text.email;
  return !z.email().max(254).safeParse(email).success && text.emailOdd;
}

function phoneError(answers: Answers, text: Sentences): string | false {
  const phone = answers["phone"]?.trim();
  if (phone) return !readPhone(phone) && text.phoneOdd;
  return hasNoEmail(answers) && !answers["address"]?.trim() && text.contact;
}
