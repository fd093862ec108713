import { signInText } from "#text/console/sign-in.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { paths, withQuery } from "../paths.ts";
import { aroundOf, type Asked } from "../request.ts";
import { Shell, type Around } from "../shell.tsx";

/**
 * Nobody is signed in. A page is asked for again after signing in; a form that was sent after the session ended is kept
 * on the answer, to be sent again.
 */
export async function signInFirst(asked: Asked): Promise<Response> {
  const { c } = asked;
  const { pathname, search } = new URL(c.req.url);
  if (c.req.method === "GET") return c.redirect(withQuery(paths.signIn, { ke: pathname + search }), 303);
  const typed = await formOf(c);
  const page = <FirstPage around={await aroundOf(asked, paths.signIn)} action={pathname} typed={typed} />;
  return render(c, page, 401);
}

interface FirstProps {
  readonly around: Around;
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
}

function FirstPage({ around, action, typed }: FirstProps) {
  const text = say(signInText, around.language);
  const written = Object.values(typed).filter((value) => /\s/.test(value));
  return (
    <Shell title={text.firstTitle} around={around} narrow>
      <h1>{text.firstTitle}</h1>
      <p>{text.firstBody}</p>
      <p>
        <a class="button" href={paths.signIn} target="_blank" rel="noopener">
          {text.firstOpen}
        </a>
      </p>
      <form method="post" action={action}>
        {Object.entries(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button look="quiet">{text.firstAgain}</Button>
      </form>
      {written.length > 0 ? <h2>{text.firstTyped}</h2> : null}
      {written.map((value) => (
        <p class="words">{value}</p>
      ))}
    </Shell>
  );
}
