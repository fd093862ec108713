import { parseMail } from "#channels/email/parse/parse-mail.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";
import { decideWaiting } from "#commands/intake/decide-waiting.ts";
import type { DecidedAs, Decision } from "#commands/intake/decision.ts";
import { readReference } from "#lib/reference.ts";
import { isRefusal } from "#lib/refusal.ts";
import { openOriginal } from "#queries/channels/open-original.ts";
import { waitingOne } from "#queries/channels/waiting-one.ts";
import { channelsText } from "#text/console/channels.ts";
import { refusalText } from "#text/refusals.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { inFrame } from "../../middleware/secure-headers.ts";
import { dispositionOf } from "../../downloads.ts";
import { notAllowed, notFound } from "../outcomes.tsx";
import { idOf } from "./id-of.ts";
import { sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { WaitingPage } from "./one-view.tsx";

/** `GET /petugas/kanal/{id}`: something about which a person decides, and what it may be; `?ini=` chooses beforehand. */
export function showWaiting(asked: AskedByStaff): Promise<Response> {
  return page(asked, { as: asked.c.req.query("ini") ?? "" }, {});
}

/** `POST /petugas/kanal/{id}`: says what it is. */
export async function decideByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return page(asked, typed, {}, 422);
  const decision = decisionOf(typed);
  if (typeof decision === "string")
    return page(asked, typed, { [errorField[decision]]: channelsText[decision][language] }, 422);
  const from = ctx.now();
  const done = await decideWaiting(ctx, parseMail, staff, idOf(asked.c.req.param("id")), decision);
  if (!isRefusal(done)) {
    const aside = paths.dismissed(1, 0, { from, until: ctx.now() });
    return c.redirect(decision.as === "dismissed" ? aside : afterwards(asked, done), 303);
  }
  if (done.refusal === "not_found" && !(await waitingOne(ctx, staff, idOf(asked.c.req.param("id")))))
    return notFound(asked);
  const sentence =
    done.refusal === "not_found" ? channelsText.notFound[language] : refusalText(done.refusal, language, done.detail);
  return page(asked, typed, { [done.refusal === "not_found" ? "reference" : ""]: sentence }, 422);
}

/** Where one goes on: to the proof, where nobody else hands it to the sender. */
function afterwards({ ctx, staff, now }: AskedByStaff, { reference, unanswerable }: DecidedAs): string {
  if (unanswerable) {
    const pass = { for: "proof" as const, staffId: staff.id, opens: unanswerable.id, words: "" };
    return paths.proof(sealPass(ctx.keys, pass, now));
  }
  return reference ? paths.complaint(reference) : paths.channels;
}

/** `GET /petugas/kanal/{id}/asli`: a mail as it came, to be saved. */
export async function sendOriginal(asked: AskedByStaff): Promise<Response> {
  const { c, recording, staff } = asked;
  const raw = await openOriginal(recording, staff, idOf(asked.c.req.param("id")));
  if (isRefusal(raw)) return raw.refusal === "not_allowed" ? notAllowed(asked) : notFound(asked);
  c.header("Content-Type", "message/rfc822");
  c.header("Content-Disposition", dispositionOf(`${idOf(asked.c.req.param("id"))}.eml`));
  return c.body(new Uint8Array(raw));
}

/** `GET /petugas/kanal/{id}/html`: its HTML made harmless, for a frame that runs and loads nothing. */
export async function sendHtml(asked: AskedByStaff): Promise<Response> {
  const { c, recording, staff } = asked;
  const raw = await openOriginal(recording, staff, idOf(asked.c.req.param("id")));
  if (isRefusal(raw)) return raw.refusal === "not_allowed" ? notAllowed(asked) : notFound(asked);
  const mail = await parseMail(raw);
  inFrame(c);
  return c.html(`<!doctype html><meta charset="utf-8"><title>E-mail</title>${mail ? bodyOf(mail) : ""}`);
}

/** The HTML that was sent, made harmless; of a plain mail its words. */
function bodyOf({ html, text, quoted }: ParsedMail): string {
  if (html) return html;
  const plain = [text, quoted].filter(Boolean).join("\n\n");
  return `<pre>${plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}

const errorField = { chooseOne: "as", referenceNeeded: "reference" } as const;

function decisionOf({
  as,
  reference = "",
  candidate = "",
  because = "",
}: Readonly<Record<string, string>>): Decision | keyof typeof errorField {
  if (as === "complaint") return { as };
  if (as === "dismissed") return { as, because };
  if (as !== "message") return "chooseOne";
  const read = readReference(reference.trim() || candidate);
  return read ? { as, reference: read } : "referenceNeeded";
}

async function page(
  asked: AskedByStaff,
  typed: Readonly<Record<string, string>>,
  errors: Errors,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const found = await waitingOne(ctx, staff, idOf(asked.c.req.param("id")));
  if (!found) return notFound(asked);
  const around = await aroundOf(asked, paths.waiting(found.waiting.id));
  const zoned = await zonedOf(asked);
  return render(c, <WaitingPage {...found} {...{ around, typed, errors, now, zoned }} />, status);
}
