import { allows } from "#auth/permissions.ts";
import { handOver } from "#commands/hand-over.ts";
import { handOverSome } from "#commands/hand-over-some.ts";
import { isRefusal } from "#lib/refusal.ts";
import { openWork, openWorkOfPerson } from "#queries/open-work.ts";
import { workers } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { say } from "#text/words.ts";
import { render } from "#web/ui/render.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { formOf } from "../../middleware/form-body.ts";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { TAKE, TO } from "./names.ts";
import { peoplePage } from "./people-page.tsx";
import { FromPage } from "./from-view.tsx";

/** As many stand on the page to be chosen; the rest goes as one. */
const LISTED = 200;
/** As many are handed over before the answer. */
export const AT_ONCE = 100;

/** `GET /petugas/serah-terima`: who holds how much; with `dari`, what of one person would be handed over. */
export async function showHandOver(asked: AskedByStaff): Promise<Response> {
  const from = asked.c.req.query("dari");
  if (from) return fromPage(asked, from, {}, {});
  return peoplePage(asked, {}, {});
}

/** `POST /petugas/serah-terima`: hands open work of `from` over, what was ticked of it, and goes on to how far it is. */
export async function handOverByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  const text = say(handoverText, language);
  const { from = "", reason = "", rest, listed = "" } = typed;
  const person = (await openWork(ctx, staff)).find(({ id }) => id === from);
  if (!person) return notFound(asked);
  if (asked.onlyShows) return fromPage(asked, from, typed, {}, 422);
  const free = await workers(ctx, staff);
  const to = free.filter(({ id }) => typed[TO + id] === "ya" && id !== from).map(({ id }) => id);
  const reads = allows("read_complaints", staff.role);
  const shown = new Set(listed.split(" "));
  const takes = (reference: string) =>
    !reads || typed[TAKE + reference] === "ya" || (rest === "ya" && !shown.has(reference));
  const errors = {
    ...(![...shown].some(takes) && rest !== "ya" && { take: text.takeNeeded }),
    ...(to.length === 0 && { to: text.toNeeded }),
    ...(reason.trim() === "" && { reason: text.reasonNeeded }),
  };
  if (Object.keys(errors).length > 0) return fromPage(asked, from, typed, errors, 422);
  const id = await handOver(ctx, staff, { from, to, reason, takes });
  // What was ticked is not theirs any more: the page shows what is.
  if (isRefusal(id)) return fromPage(asked, from, { reason }, {});
  await handOverSome(ctx, staff.office, AT_ONCE);
  return c.redirect(paths.handedOver(id), 303);
}

async function fromPage(
  asked: AskedByStaff,
  from: string,
  typed: Readonly<Record<string, string>>,
  errors: Errors,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff } = asked;
  const person = (await openWork(ctx, staff)).find(({ id }) => id === from);
  if (!person) return notFound(asked);
  const page = {
    around: await aroundOf(asked, paths.handOverOf(from)),
    ...{ person, typed, errors },
    preview: allows("read_complaints", staff.role) ? await openWorkOfPerson(ctx, staff, from, LISTED) : null,
    free: (await workers(ctx, staff)).filter(({ id }) => id !== from),
  };
  return render(c, <FromPage {...page} />, status);
}
