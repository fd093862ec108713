import { sessionOf } from "#auth/staff.ts";
import { isLinked } from "#auth/outside-links.ts";
import { accountText } from "#text/console/account.ts";
import { roleWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { Shell, type Around } from "../shell.tsx";

/** `GET /petugas/akun`: how this person signs in. */
export async function showAccount(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff } = asked;
  const session = await sessionOf(options.auth, c.req.raw.headers);
  const shown = { post: staff.post, secondStep: session?.secondStep === true, outside: await outsideOf(asked) };
  return render(c, <AccountPage around={await aroundOf(asked, paths.account)} {...shown} />);
}

/** The outside sign-in, if there is one: whether it is linked, the way to link it, what came of the last try. */
async function outsideOf({ c, ctx, options, staff, now, language }: AskedByStaff): Promise<OutsideShown | null> {
  const { auth } = options;
  if (!auth.outside || !auth.oidc || !staff.userId) return null;
  const pass = sealPass(ctx.keys, { for: "linking", staffId: staff.id, opens: "", words: "" }, now);
  const outcome = { ya: "linkDone", sudah: "linkTaken", gagal: "linkFailed" } as const;
  const told = outcome[c.req.query("tertaut") as keyof typeof outcome];
  return {
    host: auth.outside.host,
    linked: await isLinked(auth, staff.userId, auth.oidc.issuer),
    href: paths.linking(pass),
    told: told ? { well: told === "linkDone", words: accountText[told][language] } : null,
  };
}

interface OutsideShown {
  readonly host: string;
  readonly linked: boolean;
  readonly href: string;
  readonly told: { readonly well: boolean; readonly words: string } | null;
}

interface AccountProps {
  readonly around: Around;
  readonly post: string;
  readonly secondStep: boolean;
  readonly outside: OutsideShown | null;
}

function AccountPage({ around, post, secondStep, outside }: AccountProps) {
  const { language, who } = around;
  const text = say(accountText, language);
  return (
    <Shell title={text.title} around={around} narrow>
      {outside?.told?.well ? (
        <p class="saved" role="status">
          {outside.told.words}
        </p>
      ) : null}
      {outside?.told && !outside.told.well ? (
        <ErrorSummary errors={{ "": outside.told.words }} language={language} />
      ) : null}
      <h1>{text.title}</h1>
      <dl class="account">
        <dt>{text.role}</dt>
        <dd>{who ? roleWords[who.role][language] : ""}</dd>
        <dt>{text.post}</dt>
        <dd>{post || "–"}</dd>
        <dt>{text.secondStep}</dt>
        <dd>
          <Tag mood={secondStep ? "good" : "warn"}>{secondStep ? text.on : text.off}</Tag>
          {secondStep ? (
            <p class="soft">{text.lost}</p>
          ) : (
            <p>
              <a href={paths.setup}>{text.setUp}</a>
            </p>
          )}
        </dd>
        {outside ? <OutsideFact {...outside} text={text} /> : null}
      </dl>
    </Shell>
  );
}

type FactProps = OutsideShown & { readonly text: Readonly<Record<keyof typeof accountText, string>> };

function OutsideFact({ host, linked, href, text }: FactProps) {
  return (
    <>
      <dt>{fill(text.outside, { host })}</dt>
      <dd>
        <Tag mood={linked ? "good" : "info"}>{linked ? text.linked : text.unlinked}</Tag>
        <p>
          <a href={href} data-turbo="false">
            {linked ? text.linkAgain : text.link}
          </a>
        </p>
      </dd>
    </>
  );
}
