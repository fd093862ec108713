import type { CalendarChange } from "#calendar/changes.ts";
import type { Procedure } from "#commands/context.ts";
import { newId } from "#lib/id.ts";
import { pastSettings } from "#queries/settings/history.ts";
import { type CalendarSetting, calendarSettingSchema } from "#sop/office-data.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { fill, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import type { AskedByStaff } from "../../request.ts";
import { checkChange } from "./check.ts";
import { becauseOf } from "./say-change.ts";

type Typed = Readonly<Record<string, string>>;
/** The office's calendar as it would be; what is wrong with what was typed; null: what it names is not there. */
type Planned = CalendarSetting | { readonly errors: Errors } | null;

/** What a form of the calendar's page asks for: one change more, one less, or all of them as they were. */
export async function planChange(
  typed: Typed,
  now: readonly CalendarChange[],
  { calendar, sop }: Procedure,
  asked: AskedByStaff,
): Promise<Planned> {
  if (typed["kind"] === "removal") return planRemoval(typed, now, asked.language);
  if (typed["kind"] === "restoration") return planRestoration(typed, asked);
  const checked = checkChange(typed, { calendar, hours: sop.office.hours, changes: now }, asked.language);
  if ("errors" in checked) return checked;
  return { changes: [...now, { ...checked, id: newId(asked.ctx.now()) }], because: becauseOf(checked, null) };
}

function planRemoval(typed: Typed, now: readonly CalendarChange[], language: Language): Planned {
  const gone = now.find(({ id }) => id === typed["change"]);
  if (!gone) return null;
  const source = letterIn(typed, gone.id);
  if (!source) return noLetter(gone.id, language);
  return { changes: now.filter((one) => one !== gone), because: becauseOf(gone, source) };
}

async function planRestoration(typed: Typed, { ctx, staff, language }: AskedByStaff): Promise<Planned> {
  const past = await pastSettings(ctx, staff.office, "calendar");
  const version = past.find(({ seq }) => seq === Number(typed["version"]));
  if (!version) return null;
  const source = letterIn(typed, `v${version.seq}`);
  if (!source) return noLetter(`v${version.seq}`, language);
  const { changes } = calendarSettingSchema.parse(version.value);
  const said = (one: Language) => `${fill(calendarText.putBack[one], { version: version.seq })} (${source})`;
  return { changes, because: { id: said("id"), en: said("en") } };
}

const letterIn = (typed: Typed, of: string) => (typed[`source-${of}`] ?? "").trim().slice(0, 200);
const noLetter = (of: string, language: Language) => ({
  errors: { [`source-${of}`]: calendarText.wrong.source[language] },
});
