import { allows } from "#auth/permissions.ts";
import { throwAwayFormDraft } from "#commands/drafts/form-draft.ts";
import { saveNotice } from "#commands/settings/save-notice.ts";
import { pastSettings } from "#queries/settings/history.ts";
import { formDraft } from "#queries/writing/form-draft.ts";
import { noticeSettingSchema } from "#sop/office-data.ts";
import type { Notice, NoticeMoment } from "#sop/types.ts";
import { frontText } from "#text/console/settings/front.ts";
import { languages } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../../middleware/form-body.ts";
import { notFound } from "../../outcomes.tsx";
import { paths, withQuery } from "../../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { seenBy } from "../seen.ts";
import { checkTypedNotice, typedOf } from "./check.ts";
import { momentOf, noticeForm } from "./draft.ts";
import { exampleOf } from "./example.ts";
import { OneNoticePage } from "./one-view.tsx";
import { NoticesPage } from "./view.tsx";

/** `GET /petugas/pengaturan/pemberitahuan` */
export async function showNotices(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const { sop, settings } = await ctx.procedures.inForce(staff.office);
  const shown = { notices: sop.notices, own: settings.notices, changes: allows("change_settings", staff.role) };
  return render(c, <NoticesPage {...shown} around={await aroundOf(asked)} />);
}

/** `GET /petugas/pengaturan/pemberitahuan/{moment}` */
export async function showNotice(asked: AskedByStaff): Promise<Response> {
  const moment = momentOf(asked);
  return moment ? page(asked, moment, null, {}) : notFound(asked);
}

/** `POST /petugas/pengaturan/pemberitahuan/{moment}`: an example of other words, or saves them. */
export async function changeNoticeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const moment = momentOf(asked);
  if (!moment) return notFound(asked);
  const typed = await formOf(c);
  const { notice, errors } = checkTypedNotice(moment, typed, language);
  if (asked.onlyShows) return page(asked, moment, notice, {}, 422);
  if (Object.keys(errors).length > 0) return page(asked, moment, notice, errors, 422);
  if (typed["show"]) return page(asked, moment, notice, {});
  const refusal = await saveNotice(ctx, staff, moment, notice, Number(typed["seen"]) || 0);
  if (refusal) return page(asked, moment, notice, { "": frontText.changedMeanwhile[language] }, 409);
  await throwAwayFormDraft(ctx, staff, noticeForm(moment));
  return c.redirect(withQuery(paths.noticeSetting(moment), { tersimpan: "ya" }), 303);
}

/** `POST /petugas/pengaturan/pemberitahuan/{moment}/removal`: the SOP's words again. */
export async function removeNoticeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const moment = momentOf(asked);
  if (!moment) return notFound(asked);
  const refusal = await saveNotice(ctx, staff, moment, null, Number((await formOf(c))["seen"]) || 0);
  if (refusal) return page(asked, moment, null, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.noticeSetting(moment), { tersimpan: "ya" }), 303);
}

/** `POST /petugas/pengaturan/pemberitahuan/{moment}/restoration`: what it said before. */
export async function restoreNoticeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const moment = momentOf(asked);
  const { version, seen } = await formOf(c);
  const past = moment && (await pastSettings(ctx, staff.office, "notice", moment));
  const value = past?.find(({ seq }) => seq === Number(version))?.value;
  if (!moment || !value) return notFound(asked);
  // What must be named may have changed since: then it comes back as something typed, with what is wrong.
  const { notice, errors } = checkTypedNotice(moment, typedOf(noticeSettingSchema.parse(value)), language);
  if (Object.keys(errors).length > 0) return page(asked, moment, notice, errors, 422);
  const refusal = await saveNotice(ctx, staff, moment, notice, Number(seen) || 0);
  if (refusal) return page(asked, moment, null, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.noticeSetting(moment), { tersimpan: "ya" }), 303);
}

async function page(
  asked: AskedByStaff,
  moment: NoticeMoment,
  typed: Notice | null,
  errors: Errors,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const procedure = await ctx.procedures.inForce(staff.office);
  const notice = typed ?? procedure.sop.notices[moment];
  const mayChange = allows("change_settings", staff.role);
  const draft = typed || !mayChange ? null : await formDraft(ctx, staff, noticeForm(moment));
  const { origin } = new URL(c.req.url);
  const history = await pastSettings(ctx, staff.office, "notice", moment);
  const shown = {
    around: await aroundOf(asked, paths.noticeSetting(moment)),
    ...{ moment, errors, history, now },
    typed: draft?.typed ?? typedOf(notice),
    ...{ draft, cameBack: typed !== null },
    seen: seenBy({ draft, sent: typed && (await formOf(c)), status }, history[0]?.seq ?? 0),
    unsaved: typed !== null,
    examples: languages.map((language) => ({
      language,
      ...exampleOf(procedure, { moment, notice, language, origin, now }),
    })),
    isOwn: procedure.settings.notices[moment] !== undefined,
    changes: mayChange,
    saved: c.req.query("tersimpan") !== undefined,
    zoned: await zonedOf(asked),
  };
  return render(c, <OneNoticePage {...shown} />, status);
}
