import { assignMany, type Assignment } from "#commands/assign-many.ts";
import { workers } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { paths } from "../paths.ts";
import { AssignedPage } from "./assigned-view.tsx";
import { BACK, PICK } from "./names.ts";

/**
 * `POST /petugas/penugasan`: names the handler of all that were chosen, and says which were refused and why. The same
 * address takes it back: `kembali-{reference}` holds who had it and at which version it may go back.
 */
export async function assignByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  const back = backOf(typed);
  const chosen = back.length > 0 ? back : chosenOf(typed);
  const reason = back.length > 0 ? handoverText.undoReason[language] : (typed["reason"] ?? "");
  const results = await assignMany(ctx, staff, chosen, reason);
  const page = { around: await aroundOf(asked, paths.worklist), results, people: await workers(ctx, staff), back };
  return render(c, <AssignedPage {...page} isBack={back.length > 0} />, results.length > 0 ? 200 : 422);
}

function chosenOf(typed: Readonly<Record<string, string>>): Assignment[] {
  const { staffId = "" } = typed;
  if (!/^[0-9a-f-]{36}$/i.test(staffId)) return [];
  return Object.keys(typed)
    .filter((name) => name.startsWith(PICK))
    .map((name) => ({ reference: name.slice(PICK.length), staffId }));
}

function backOf(typed: Readonly<Record<string, string>>): Assignment[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const [staffId = "", version = ""] = value.split(":");
    if (!name.startsWith(BACK) || !/^[0-9a-f-]{36}$/i.test(staffId) || !/^\d{1,9}$/.test(version)) return [];
    return [{ reference: name.slice(BACK.length), staffId, version: Number(version) }];
  });
}
