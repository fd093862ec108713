import { isDay } from "#calendar/is-day.ts";
import { isActingKind } from "#complaints/types.ts";
import { staffRoles } from "#sop/types.ts";
import { accountAuditText, auditText } from "#text/console/audit.ts";
import { actingText } from "#text/console/acting.ts";
import { roleWords } from "#text/vocabulary.ts";
import { dayOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";

export const accountAudits = Object.keys(accountAuditText);

/** What was done to an account, in words; the sort itself where it has none. */
export function auditWords(
  { type, detail }: { readonly type: string; readonly detail: Readonly<Record<string, unknown>> },
  language: Language,
): string {
  if (!(type in accountAuditText)) return type;
  const words = accountAuditText[type as keyof typeof accountAuditText][language];
  const say = (value: unknown) => (type === "post_changed" ? String(value) || "–" : said(value, language));
  // Before it was asked everybody was named as Plh.
  const parts = Object.entries({ kind: "plh", ...detail }).map(([key, value]) => [key, say(value)]);
  return fill(words, Object.fromEntries(parts));
}

/** Roles, days and the like as people say them. */
function said(value: unknown, language: Language): string {
  const role = staffRoles.find((each) => each === value);
  if (role) return roleWords[role][language];
  if (isActingKind(value)) return actingText[value][language];
  if (Array.isArray(value)) return value.map((part) => said(part, language)).join(auditText.and[language]);
  if (value === "name" || value === "email") return auditText[value][language];
  const text = String(value);
  return isDay(text) ? dayOf(text, language) : text;
}
