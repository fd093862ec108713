import { allows } from "#auth/permissions.ts";
import { throwAwayFormDraft } from "#commands/drafts/form-draft.ts";
import { saveText } from "#commands/settings/save-text.ts";
import { newId } from "#lib/id.ts";
import { pastSettings } from "#queries/settings/history.ts";
import { retiredTexts, standardText, standardTexts } from "#queries/settings/standard-texts.ts";
import { formDraft } from "#queries/writing/form-draft.ts";
import { standardTextSchema, type StandardText } from "#sop/office-data.ts";
import { frontText } from "#text/console/settings/front.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../../middleware/form-body.ts";
import { notFound } from "../../outcomes.tsx";
import { paths, withQuery } from "../../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { seenBy } from "../seen.ts";
import { checkText, typedOf } from "./check.ts";
import { NEW, textForm } from "./draft.ts";
import { examplesOf } from "./example.ts";
import { OneTextPage } from "./one-view.tsx";
import { TextsPage } from "./view.tsx";

type Typed = Readonly<Record<string, string>>;

/** `GET /petugas/pengaturan/teks` */
export function showTexts(asked: AskedByStaff): Promise<Response> {
  return listPage(asked, null, {});
}

/** `POST /petugas/pengaturan/teks`: a new text, or an example of it. */
export async function addTextByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return listPage(asked, typed, {}, 422);
  const checked = checkText(typed, language);
  if ("errors" in checked) return listPage(asked, typed, checked.errors, 422);
  if (typed["show"]) return listPage(asked, typed, {}, 200, checked);
  await saveText(ctx, staff, newId(ctx.now()), checked, 0);
  await throwAwayFormDraft(ctx, staff, textForm(NEW));
  return c.redirect(withQuery(paths.textSettings, { tersimpan: "ya" }), 303);
}

/** `GET /petugas/pengaturan/teks/{id}` */
export function showText(asked: AskedByStaff): Promise<Response> {
  return onePage(asked, null, {});
}

/** `POST /petugas/pengaturan/teks/{id}`: other words, or an example of them. */
export async function changeTextByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  const known = await textOf(asked);
  if (!known?.inUse) return notFound(asked);
  if (asked.onlyShows) return onePage(asked, typed, {}, 422);
  const checked = checkText(typed, language);
  if ("errors" in checked) return onePage(asked, typed, checked.errors, 422);
  if (typed["show"]) return onePage(asked, typed, {}, 200, checked);
  const refusal = await saveText(ctx, staff, known.id, checked, Number(typed["seen"]) || 0);
  if (refusal) return onePage(asked, typed, { "": frontText.changedMeanwhile[language] }, 409);
  await throwAwayFormDraft(ctx, staff, textForm(known.id));
  return c.redirect(withQuery(paths.textSettings, { tersimpan: "ya" }), 303);
}

/** `POST /petugas/pengaturan/teks/{id}/removal`: out of use. */
export async function removeTextByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const known = await textOf(asked);
  if (!known?.inUse) return notFound(asked);
  const seen = Number((await formOf(c))["seen"]) || 0;
  const refusal = await saveText(ctx, staff, known.id, null, seen);
  if (refusal) return onePage(asked, null, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.textSettings, { tersimpan: "ya" }), 303);
}

/** `POST /petugas/pengaturan/teks/{id}/restoration`: what it said before, also when it was taken out of use. */
export async function restoreTextByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const { version, seen } = await formOf(c);
  const known = await textOf(asked);
  const past = known && (await pastSettings(ctx, staff.office, "text", known.id));
  const value = past?.find(({ seq }) => seq === Number(version))?.value;
  if (!known || !value) return notFound(asked);
  const refusal = await saveText(ctx, staff, known.id, standardTextSchema.parse(value), Number(seen) || 0);
  if (refusal) return onePage(asked, null, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.textSettings, { tersimpan: "ya" }), 303);
}

function textOf({ c, ctx, staff }: AskedByStaff) {
  return standardText(ctx, staff.office, c.req.param("id") ?? "");
}

/** What the given text would say; the one who looks is the one who writes. */
async function exampleOf({ ctx, staff, now }: AskedByStaff, text: StandardText) {
  return examplesOf(await ctx.procedures.inForce(staff.office), text, { writer: staff.name, now });
}

async function listPage(
  asked: AskedByStaff,
  typed: Typed | null,
  errors: Errors,
  status: 200 | 422 = 200,
  shownText?: StandardText,
): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const changes = allows("change_settings", staff.role);
  const draft = typed || !changes ? null : await formDraft(ctx, staff, textForm(NEW));
  const shown = {
    around: await aroundOf(asked, paths.textSettings),
    texts: await standardTexts(ctx, staff.office),
    retired: await retiredTexts(ctx, staff.office),
    ...{ changes, draft, cameBack: typed !== null, now, zoned: await zonedOf(asked) },
    saved: c.req.query("tersimpan") !== undefined,
    examples: shownText ? await exampleOf(asked, shownText) : [],
    typed: typed ?? draft?.typed ?? {},
    errors,
  };
  return render(c, <TextsPage {...shown} />, status);
}

async function onePage(
  asked: AskedByStaff,
  typed: Typed | null,
  errors: Errors,
  status: 200 | 409 | 422 = 200,
  shownText?: StandardText,
): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const text = await textOf(asked);
  if (!text) return notFound(asked);
  const draft = typed ? null : await formDraft(ctx, staff, textForm(text.id));
  const shown = {
    around: await aroundOf(asked, paths.textSetting(text.id)),
    ...{ text, errors, now },
    typed: typed ?? draft?.typed ?? typedOf(text),
    ...{ draft, cameBack: typed !== null },
    seen: seenBy({ draft, sent: typed, status }, text.seq),
    examples: status === 422 ? [] : await exampleOf(asked, shownText ?? text),
    unsaved: shownText !== undefined,
    history: await pastSettings(ctx, staff.office, "text", text.id),
    zoned: await zonedOf(asked),
  };
  return render(c, <OneTextPage {...shown} />, status);
}
