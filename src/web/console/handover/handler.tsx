import { allows } from "#auth/permissions.ts";
import { handOver } from "#commands/hand-over.ts";
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
import { TO } from "./names.ts";
import { HandedPage } from "./handed-view.tsx";
import { peoplePage } from "./people-page.tsx";
import { FromPage } from "./view.tsx";

const PREVIEWED = 20;

/** `GET /petugas/serah-terima`: who holds how much; with `dari`, what of one person would be handed over. */
export async function showHandOver(asked: AskedByStaff): Promise<Response> {
  const from = asked.c.req.query("dari");
  if (from) return fromPage(asked, from, {}, {});
  return peoplePage(asked, {}, {});
}

/** `POST /petugas/serah-terima`: hands all open work of `from` over. */
export async function handOverByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  const text = say(handoverText, language);
  const { from = "", reason = "" } = typed;
  const person = (await openWork(ctx, staff)).find(({ id }) => id === from);
  if (!person) return notFound(asked);
  const free = await workers(ctx, staff);
  const to = free.filter(({ id }) => typed[TO + id] === "ya" && id !== from).map(({ id }) => id);
  const errors = {
    ...(to.length === 0 && { to: text.toNeeded }),
    ...(reason.trim() === "" && { reason: text.reasonNeeded }),
  };
  if (Object.keys(errors).length > 0) return fromPage(asked, from, typed, errors, 422);
  const handed = await handOver(ctx, staff, { from, to, reason });
  if (isRefusal(handed)) return notFound(asked);
  const around = await aroundOf(asked, paths.handOver);
  return render(c, <HandedPage {...{ around, person, handed }} reads={allows("read_complaints", staff.role)} />);
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
    preview: allows("read_complaints", staff.role) ? await openWorkOfPerson(ctx, staff, from, PREVIEWED) : null,
    free: (await workers(ctx, staff)).filter(({ id }) => id !== from),
  };
  return render(c, <FromPage {...page} />, status);
}
