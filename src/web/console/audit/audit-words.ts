import { isDay } from "#calendar/is-day.ts";
import { isActingKind } from "#complaints/types.ts";
import { staffRoles } from "#sop/types.ts";
import type { AuditType } from "#store/record/audit-types.ts";
import { accountAuditText, auditedWords, auditText, otherAuditText } from "#text/console/audit.ts";
import { actingText } from "#text/console/acting.ts";
import { roleWords } from "#text/vocabulary.ts";
import { dayOf } from "#text/when.ts";
import { fill, type Language, type Words } from "#text/words.ts";

const sentences: Readonly<Record<AuditType, Words>> = { ...accountAuditText, ...otherAuditText };

/** The sorts that are about an account. */
export const accountAudits = Object.keys(accountAuditText);

export interface Audited {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What was done, in words; the sort itself where it has none. */
export function auditWords({ type, detail }: Audited, language: Language): string {
  if (!isKnown(type)) return type;
  const say = (value: unknown) => (type === "post_changed" ? String(value) || "–" : said(value, language));
  // Before it was asked everybody was named as Plh.
  const parts = Object.entries({ kind: "plh", ...detail }).map(([key, value]) => [key, say(value)]);
  const corrected = type === "person_corrected" && { parts: correctedWords(detail, language) };
  return fill(sentences[type][language], { ...Object.fromEntries(parts), ...corrected });
}

const isKnown = (type: string): type is AuditType => type in sentences;

/** Name and e-mail are said as they were typed: somebody may be named like a role. */
function correctedWords(detail: Audited["detail"], language: Language): string {
  const { parts, from, to } = detail as unknown as Correction;
  const { corrected, and } = auditText;
  const each = parts.map((part) =>
    fill(corrected[language], { part: auditText[part][language], from: from[part] ?? "–", to: to[part] ?? "–" }),
  );
  return each.join(and[language]);
}

/** What is on record of a name and an e-mail that were put right. */
interface Correction {
  readonly parts: readonly ("name" | "email")[];
  readonly from: Readonly<Record<string, string | null>>;
  readonly to: Readonly<Record<string, string | null>>;
}

/** Roles, days and the like as people say them. */
function said(value: unknown, language: Language): string {
  const role = staffRoles.find((each) => each === value);
  if (role) return roleWords[role][language];
  if (isActingKind(value)) return actingText[value][language];
  const text = String(value);
  if (text in auditedWords) return auditedWords[text as keyof typeof auditedWords][language];
  return isDay(text) ? dayOf(text, language) : text;
}
