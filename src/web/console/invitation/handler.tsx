import { openInvitation, type Invitation } from "#auth/invitations.ts";
import { MIN_PASSWORD } from "#auth/password.ts";
import { redeem } from "#auth/redeem.ts";
import { signIn } from "#auth/sign-in.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { guessableText } from "#text/console/account.ts";
import { invitationText } from "#text/console/sign-in.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { goTo } from "../go.ts";
import { afterPassword } from "../sign-in/handler.tsx";
import { paths } from "../paths.ts";
import { aroundOf, type Asked } from "../request.ts";
import { GonePage, InvitationPage } from "./view.tsx";

/** `GET /petugas/undangan/{token}`: looking at it does not use it up. */
export async function showInvitation(asked: Asked): Promise<Response> {
  const invitation = await openInvitation(asked.options.auth, tokenOf(asked));
  return invitation ? page(asked, invitation, {}, {}) : gone(asked);
}

/** `POST /petugas/undangan/{token}`: sets the password, uses the link up and signs in. */
export async function acceptInvitation(asked: Asked): Promise<Response> {
  const { c, options, language } = asked;
  const invitation = await openInvitation(options.auth, tokenOf(asked));
  if (!invitation) return gone(asked);
  const typed = await formOf(c);
  if (asked.onlyShows) return page(asked, invitation, typed, {}, 422);
  const { password = "", again = "", name, email } = typed;
  if (password !== again) {
    const errors = { again: say(invitationText, language).passwordDiffers };
    return page(asked, invitation, typed, errors, 422);
  }
  const redeemed = await redeem(options.auth, tokenOf(asked), { password, name, email });
  if (isRefusal(redeemed)) {
    if (redeemed.refusal === "not_found") return gone(asked);
    return page(asked, invitation, typed, errorsOf(redeemed, typed, language), 422);
  }
  const address = options.addressOf(c);
  const signed = await signIn(options.auth, { email: redeemed.email, password, headers: c.req.raw.headers, address });
  return isRefusal(signed) ? goTo(c, paths.signIn) : goTo(c, afterPassword(signed, paths.worklist), signed.cookies);
}

function tokenOf({ c }: Asked): string {
  return c.req.param("token") ?? "";
}

async function page(
  asked: Asked,
  invitation: Invitation,
  typed: Readonly<Record<string, string>>,
  errors: Errors,
  status: 200 | 422 = 200,
): Promise<Response> {
  const around = { ...(await aroundOf(asked)), who: null, links: [] };
  return render(asked.c, <InvitationPage {...{ around, invitation, typed, errors }} token={tokenOf(asked)} />, status);
}

async function gone(asked: Asked): Promise<Response> {
  const around = { ...(await aroundOf(asked, paths.signIn)), who: null, links: [] };
  return render(asked.c, <GonePage around={around} />, 404);
}

/** A malformed e-mail and one in use come back alike; what was typed tells them apart. */
function errorsOf({ detail }: Refusal, { email = "" }: Readonly<Record<string, string>>, language: Language): Errors {
  const text = say(invitationText, language);
  if (detail?.["field"] === "name") return { name: text.nameNeeded };
  if (detail?.["field"] === "email") return { email: looksLikeEmail(email) ? text.taken : text.emailNeeded };
  if (detail?.["why"] === "common") return { password: guessableText.common[language] };
  if (detail?.["why"] === "of_office") return { password: guessableText.ofOffice[language] };
  return { password: fill(text.passwordShort, { length: MIN_PASSWORD }) };
}

function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
