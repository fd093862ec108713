import { assignMany, type Assignment } from "#commands/assign-many.ts";
import { workers, type Colleague } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { worklistText } from "#text/console/worklist.ts";
import { say, type Language } from "#text/words.ts";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { paths } from "../paths.ts";
import { AssignedPage } from "./assigned-view.tsx";
import { pickedOf } from "./assigning.ts";
import { addressOf, filterOf } from "./filter.ts";
import { worklistPage } from "./handler.tsx";
import { BACK } from "./names.ts";

/**
 * `POST /petugas/penugasan`: names the handler of all that were chosen, and says which were refused and why. Where
 * something is missing the list comes back with what was chosen. The same address takes it back: `kembali-{reference}`
 * holds who had it and at which version it may go back.
 */
export async function assignByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  const back = backOf(typed);
  const { staffId = "", list = "" } = typed;
  const picked = pickedOf(typed);
  const people = await workers(ctx, staff);
  const errors = back.length > 0 || asked.onlyShows ? {} : missing(picked, people, staffId, language);
  if (Object.keys(errors).length > 0 || asked.onlyShows) {
    const assigning = { picked: new Set(picked), staffId, reason: typed["reason"] ?? "", errors };
    return worklistPage(asked, filterOf(list), { assigning }, 422);
  }
  const chosen = back.length > 0 ? back : picked.map((reference) => ({ reference, staffId }));
  const reason = back.length > 0 ? handoverText.undoReason[language] : (typed["reason"] ?? "");
  const results = await assignMany(ctx, staff, chosen, reason);
  const page = { around: await aroundOf(asked, paths.worklist), results, people, list: addressOf(filterOf(list)) };
  return render(c, <AssignedPage {...page} isBack={back.length > 0} />);
}

function missing(
  picked: readonly string[],
  people: readonly Colleague[],
  staffId: string,
  language: Language,
): Readonly<Record<string, string>> {
  const text = say(worklistText, language);
  return {
    ...(picked.length === 0 && { pengaduan: text.pickNeeded }),
    ...(!people.some(({ id }) => id === staffId) && { staffId: text.assignNeeded }),
  };
}

function backOf(typed: Readonly<Record<string, string>>): Assignment[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const [staffId = "", version = ""] = value.split(":");
    if (!name.startsWith(BACK) || !/^[0-9a-f-]{36}$/i.test(staffId) || !/^\d{1,9}$/.test(version)) return [];
    return [{ reference: name.slice(BACK.length), staffId, version: Number(version) }];
  });
}
