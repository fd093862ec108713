import { allows } from "#auth/permissions.ts";
import { revealIdentity } from "#commands/reveal-identity.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { mailsOf } from "#queries/channels/mails-of.ts";
import { complaintFile } from "#queries/complaint-file.ts";
import { personFile } from "#queries/person-file.ts";
import { similar } from "#queries/similar.ts";
import { standardTexts } from "#queries/settings/standard-texts.ts";
import { readWriting } from "#queries/writing/read-writing.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { along, fromListOf } from "../from-list.ts";
import { notAllowed, notFound } from "../outcomes.tsx";
import { openPass, sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { besideOf } from "./beside.ts";
import { formsFor } from "./forms/all.ts";
import type { VerbForm } from "./forms/form.ts";
import type { Revealing } from "./identity.tsx";
import { takesStandardText } from "./standard-text.ts";
import { ComplaintPage } from "./view.tsx";
import type { Doing } from "./work.tsx";

/** `GET /petugas/pengaduan/{reference}`: the complaint, with the form of the verb that the SOP expects next. */
export async function showComplaint(asked: AskedByStaff): Promise<Response> {
  const file = await fileOf(asked);
  if (isRefusal(file)) return notFound(asked);
  const expected = formsFor(file.can).find(({ verb }) => verb === file.expected) ?? null;
  return complaintPage(asked, file, {
    ...opened(expected, file),
    saved: asked.c.req.query("tersimpan") !== undefined,
  });
}

/** `POST /petugas/pengaduan/{reference}/identity`: says what the identity is needed for, and goes to the page with it. */
export async function revealByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const file = await fileOf(asked);
  if (isRefusal(file)) return notFound(asked);
  if (file.identity === null) return notAllowed(asked);
  const reason = ((await formOf(c))["revealReason"] ?? "").trim().slice(0, 300);
  const { reference } = file.complaint;
  if (reason === "") {
    const error = complaintText.facts.revealNeeded[language];
    return complaintPage(asked, file, { ...opened(null), errors: { revealReason: error } }, 422);
  }
  const pass = sealPass(ctx.keys, { for: "identity", staffId: staff.id, opens: reference, words: reason }, now);
  return c.redirect(along(paths.revealed(reference, pass), fromListOf(c.req.query())), 303);
}

/** The file of the complaint in the address, as this person sees it. */
export function fileOf({ c, ctx, staff }: AskedByStaff): Promise<ComplaintFile | Refusal> {
  return complaintFile(ctx, staff, c.req.param("reference") ?? "");
}

/**
 * A form as it is first opened. Where only somebody outside is left, the referral to them is prepared, in the language
 * of the complainant, who reads it.
 */
export function opened(form: VerbForm | null, file?: ComplaintFile): Doing {
  const to = form?.verb === "refer" && file?.outside;
  const language = file?.language ?? "id";
  return {
    form,
    typed: to ? { to: to[language], reason: complaintText.outside.reason[language] } : {},
    errors: {},
    questioned: false,
    idempotencyKey: crypto.randomUUID(),
    cameBack: false,
    meanwhile: null,
    saved: false,
  };
}

/** Answers with the page of a complaint. */
export async function complaintPage(
  asked: AskedByStaff,
  file: ComplaintFile,
  doing: Doing,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { ctx, staff, now } = asked;
  const { reference, id } = file.complaint;
  const from = fromListOf(asked.c.req.query());
  // Asked for together: of one moment, and over one connection.
  const [around, zoned, revealing, person, mails, similarOnes, beside, writing, texts] = await Promise.all([
    aroundOf(asked, along(paths.complaint(reference), from)),
    zonedOf(asked),
    revealingOf(asked, file, doing),
    file.identity ? personFile(ctx, staff, id) : null,
    file.identity ? mailsOf(ctx, staff.office, id) : [],
    similar(ctx, staff, reference),
    besideOf(asked, from, reference),
    readWriting(ctx, staff, id),
    takesStandardText.has(doing.form?.noun ?? "") ? standardTexts(ctx, staff.office) : [],
  ]);
  const read = { around, zoned, revealing, person, mails, similar: similarOnes, beside, writing, texts };
  const page = { ...read, from, file, doing, staffId: staff.id, now };
  return render(asked.c, <ComplaintPage {...page} />, status);
}

/** Each page that shows the identity is a look of its own, and recorded as one. */
async function revealingOf(asked: AskedByStaff, file: ComplaintFile, doing: Doing): Promise<Revealing> {
  const { c, ctx, recording, staff, now } = asked;
  const { reference } = file.complaint;
  const may = allows("reveal_identity", staff.role);
  const error = doing.errors["revealReason"];
  const pass = openPass(ctx.keys, c.req.query("tampil"), { for: "identity", staffId: staff.id, now });
  if (!may || pass?.opens !== reference) return { may, shown: null, ...(error && { error }) };
  const identity = await revealIdentity(recording, staff, reference, pass.words);
  return { may, shown: isRefusal(identity) ? null : identity };
}
