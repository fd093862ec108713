import type { Acting } from "#auth/name-acting.ts";
import type { Person } from "#auth/people.ts";
import { isDay } from "#calendar/is-day.ts";
import { isActingKind } from "#complaints/types.ts";
import type { Day } from "#lib/time.ts";
import { actingText } from "#text/console/acting.ts";
import { say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

const MOST = 100;

/** Who is named to act for whom, from a sent form; or a sentence at each field that is not right. */
export function checkActing(
  typed: Readonly<Record<string, string>>,
  { people, today }: { readonly people: readonly Person[]; readonly today: Day },
  language: Language,
): Omit<Acting, "office" | "by"> | { readonly errors: Errors } {
  const text = say(actingText, language);
  const { who, forWhom, from = "", to = "", kind, letter = "" } = typed;
  const acting = people.find(({ id, disabledAt }) => id === who && disabledAt === null);
  const other = people.find(({ id }) => id === forWhom);
  const errors: Record<string, string> = {};
  if (!acting) errors["who"] = text.whoNeeded;
  if (!other) errors["forWhom"] = text.forWhomNeeded;
  else if (other.id === who) errors["forWhom"] = text.same;
  else if (other.role !== "leader") errors["forWhom"] = text.notLeader;
  if (!isDay(from)) errors["from"] = text.dayNeeded;
  else if (from < today) errors["from"] = text.past;
  if (!isDay(to)) errors["to"] = text.dayNeeded;
  else if (to < today) errors["to"] = text.past;
  else if (isDay(from) && to < from) errors["to"] = text.order;
  if (letter.trim().length > MOST) errors["letter"] = text.letterLong;
  if (!acting || !other || Object.keys(errors).length > 0) return { errors };
  const as = isActingKind(kind) ? kind : "plh";
  return { staff: acting.id, actsFor: other.id, from, to, kind: as, letter: letter.trim() };
}
