import { sessionOf } from "#auth/staff.ts";
import { accountText } from "#text/console/account.ts";
import { roleWords } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { render } from "#web/ui/render.ts";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { Shell, type Around } from "../shell.tsx";

/** `GET /petugas/akun`: how this person signs in. */
export async function showAccount(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff } = asked;
  const session = await sessionOf(options.auth, c.req.raw.headers);
  const shown = { post: staff.post, secondStep: session?.secondStep === true };
  return render(c, <AccountPage around={await aroundOf(asked, paths.account)} {...shown} />);
}

interface AccountProps {
  readonly around: Around;
  readonly post: string;
  readonly secondStep: boolean;
}

function AccountPage({ around, post, secondStep }: AccountProps) {
  const { language, who } = around;
  const text = say(accountText, language);
  return (
    <Shell title={text.title} around={around} narrow>
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
      </dl>
    </Shell>
  );
}
