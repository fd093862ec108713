import { dropDraft } from "#commands/drafts/drop-draft.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isContentless } from "#complaints/contentless.ts";
import { isRefusal } from "#lib/refusal.ts";
import { standardTexts } from "#queries/settings/standard-texts.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { answeringText } from "#text/console/verbs/answering.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { formOf } from "../../middleware/form-body.ts";
import { along, fromListOf, type FromList } from "../from-list.ts";
import { withAddition } from "../leader/addition.ts";
import { fromLeader } from "../leader/sent-from.tsx";
import { notFound } from "../outcomes.tsx";
import { paths, withQuery } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";
import { formOfNoun } from "./forms/all.ts";
import { inputErrors, refusalErrors } from "./forms/errors.ts";
import type { VerbForm } from "./forms/form.ts";
import { isUntouched, readInput, type Typed } from "./forms/read.ts";
import { complaintPage, fileOf, opened } from "./handler.tsx";
import { isOlder, sinceSeen, versionThatCounts } from "./seen-version.ts";
import { takesStandardText, withStandardText } from "./standard-text.ts";

/** `GET /petugas/pengaduan/{reference}/{noun}`: the same page with that form open, while it may be done. */
export async function showVerb(asked: AskedByStaff): Promise<Response> {
  const form = formOfNoun(asked.c.req.param("noun") ?? "");
  const file = form ? await fileOf(asked) : null;
  if (!form || !file || isRefusal(file)) return notFound(asked);
  const { c } = asked;
  if (!file.can.includes(form.verb))
    return c.redirect(along(paths.complaint(file.complaint.reference), fromListOf(c.req.query())), 303);
  return complaintPage(asked, file, opened(form, file));
}

/** `POST /petugas/pengaduan/{reference}/{noun}`: does the verb, or comes back with everything that was typed. */
export async function doVerb(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const form = formOfNoun(c.req.param("noun") ?? "");
  const before = form ? await fileOf(asked) : null;
  if (!form || !before || isRefusal(before)) return notFound(asked);
  const typed = withAddition(await formOf(c));
  if (typed["insert"] && takesStandardText.has(form.noun)) return putIn(asked, before, { form, typed });
  const input = readInput(form, typed, before.procedure.calendar.timeZone);
  const sent: Sent = { form, typed };
  // One in which nothing was typed is opened anew: it is no draft, and its page follows what happens.
  if (asked.onlyShows && isUntouched(form, typed, opened(form, before).typed))
    return c.redirect(along(paths.verb(before.complaint.reference, form.noun), fromListOf(c.req.query())), 303);
  const seen = Number(typed["version"] || Number.NaN);
  if (asked.onlyShows)
    return isOlder(before, seen) ? meanwhile(asked, before, sent, seen) : comeBack(asked, before, sent, {});
  const errors = inputErrors(form, input, language);
  if (Object.keys(errors).length > 0) return comeBack(asked, before, sent, errors);
  if (isQuestionable(form, typed))
    return comeBack(asked, before, sent, { text: answeringText.response.contentless[language] });
  const { reference } = before.complaint;
  const expectedVersion = versionThatCounts(before, seen);
  const done = await runStaffVerb(ctx, staff, reference, form.noun, input, {
    idempotencyKey: typed["idempotencyKey"] || undefined,
    ...(Number.isInteger(expectedVersion) && { expectedVersion }),
    also: (tx, { id }) => dropDraft(tx, { complaint: id, staff: staff.id, noun: form.noun }),
  });
  const after = await fileOf(asked);
  if (!isRefusal(done))
    return c.redirect(afterwards(typed, isRefusal(after) ? null : reference, fromListOf(c.req.query())), 303);
  if (isRefusal(after)) return notFound(asked);
  if (after.complaint.version !== expectedVersion) return meanwhile(asked, after, sent, seen);
  return comeBack(asked, after, sent, refusalErrors(form, done, language));
}

interface Sent {
  readonly form: VerbForm;
  readonly typed: Typed;
}

/** The form again with what was typed and what must be put right. */
function comeBack(asked: AskedByStaff, file: ComplaintFile, sent: Sent, errors: Errors): Promise<Response> {
  return complaintPage(asked, file, { ...again(sent), errors, meanwhile: sinceSeen(file, sent.typed) }, 422);
}

/** The form again with the chosen standard text at the end of what was typed; nothing is sent. */
async function putIn(asked: AskedByStaff, file: ComplaintFile, { form, typed }: Sent): Promise<Response> {
  const { ctx, staff, now } = asked;
  const chosen = (await standardTexts(ctx, staff.office)).find(({ id }) => id === typed["standardText"]);
  const filled = chosen ? withStandardText(typed, chosen.text, { file, name: staff.name, now }) : typed;
  const sent = { form, typed: filled };
  const meanwhile = sinceSeen(file, filled);
  return complaintPage(asked, file, { ...again(sent), meanwhile, inserted: chosen !== undefined });
}

/** Somebody else was quicker: what happened is shown, what was typed is kept. */
function meanwhile(asked: AskedByStaff, file: ComplaintFile, sent: Sent, version: number): Promise<Response> {
  const since = file.story.filter(({ seq }) => seq > version);
  return complaintPage(asked, file, { ...again(sent), meanwhile: since }, 409);
}

function again({ form, typed }: Sent) {
  const fresh = opened(form);
  return {
    ...fresh,
    typed,
    questioned: isQuestionable(form, typed) || typed["asItIs"] === "ya",
    cameBack: true,
    idempotencyKey: typed["idempotencyKey"] || fresh.idempotencyKey,
  };
}

/** A response that only says "forwarded" is asked about once; who means it ticks that it goes as it is. */
function isQuestionable({ noun }: VerbForm, typed: Typed): boolean {
  return noun === "response" && typed["asItIs"] !== "ya" && isContentless(typed["text"] ?? "");
}

/** Back to the page from which it was done; null: it is no longer theirs to see. */
function afterwards(typed: Typed, reference: string | null, from: FromList | null): string {
  if (fromLeader(typed)) return withQuery(paths.leader, { tersimpan: reference ?? undefined });
  if (reference === null) return from?.list ?? paths.worklist;
  return along(withQuery(paths.complaint(reference), { tersimpan: "ya" }), from);
}
