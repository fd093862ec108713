import { keepDraft } from "#commands/drafts/keep-draft.ts";
import { throwAwayDraft } from "#commands/drafts/drop-draft.ts";
import { isRefusal } from "#lib/refusal.ts";
import { formOf } from "../../middleware/form-body.ts";
import { formOfNoun } from "../complaint/forms/all.ts";
import type { Typed } from "../complaint/forms/read.ts";
import { along, fromListOf } from "../from-list.ts";
import { withAddition } from "../leader/addition.ts";
import { fromLeader } from "../leader/sent-from.tsx";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";
import { keptAnswer } from "./kept-form.ts";

/**
 * `POST /petugas/pengaduan/{reference}/{noun}/draft`: keeps a form as it stands. A script is told when in a sentence;
 * a browser without scripts comes back to the form. A form of somebody else's session (another person signed in at
 * this browser since) is kept for nobody: 409. What another window has kept since is not written over: 412.
 */
export async function keepDraftByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const form = formOfNoun(c.req.param("noun") ?? "");
  const reference = c.req.param("reference") ?? "";
  if (!form) return notFound(asked);
  const { who, drawn, version, idempotencyKey = "", ...sent } = withAddition(await formOf(c));
  if (who !== undefined && who !== staff.id) return c.json({}, 409);
  const typed = Object.fromEntries(form.fields.map(({ name }) => [name, sent[name] ?? ""]));
  const drawnAt = Number(drawn) || undefined;
  const draft = { reference, noun: form.noun, typed, version: Number(version) || 0, idempotencyKey, drawnAt };
  const refused = await keepDraft(ctx, staff, draft);
  if (isRefusal(refused) && refused.refusal === "not_found") return notFound(asked);
  if (isRefusal(refused)) return c.json({}, refused.refusal === "changed_meanwhile" ? 412 : 422);
  return keptAnswer(asked, backTo(asked, sent, form.noun));
}

/** `POST /petugas/pengaduan/{reference}/{noun}/draft/removal`: throws one's own draft away. */
export async function throwAwayByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const form = formOfNoun(c.req.param("noun") ?? "");
  if (!form) return notFound(asked);
  const reference = c.req.param("reference") ?? "";
  await throwAwayDraft(ctx, staff, reference, form.noun);
  return c.redirect(backTo(asked, await formOf(c), form.noun), 303);
}

/** The page on which the form stands. */
function backTo({ c }: AskedByStaff, sent: Typed, noun: string): string {
  if (fromLeader(sent)) return paths.leader;
  return along(`${paths.verb(c.req.param("reference") ?? "", noun)}#form`, fromListOf(c.req.query()));
}
