import { outsideText } from "#text/console/account.ts";
import { signInText } from "#text/console/sign-in.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths, withQuery } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface SignInProps {
  readonly around: Around;
  readonly email: string;
  readonly errors: Errors;
  /** Where to go afterwards. */
  readonly to: string;
  readonly signedOut: boolean;
  /** Host of the office's own sign-in, where there is one. */
  readonly outside: string | null;
}

/** Staff sign-in. */
export function SignInPage({ around, email, errors, to, signedOut, outside }: SignInProps) {
  const { language } = around;
  const text = say(signInText, language);
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(errors).length > 0} narrow>
      <ErrorSummary errors={errors} language={language} />
      {signedOut ? (
        <p class="saved" role="status">
          {text.signedOut}
        </p>
      ) : null}
      <h1>{text.title}</h1>
      <p class="soft">
        {text.lead} <a href="/">{text.toPublic}</a>
      </p>
      <form method="post" action={paths.signIn} novalidate>
        <input type="hidden" name="to" value={to} />
        <Field
          {...{ language, value: email, error: errors["email"], label: text.email }}
          name="email"
          type="email"
          autocomplete="username"
          plain
        />
        <Field
          {...{ language, error: errors["password"], label: text.password }}
          name="password"
          type="password"
          autocomplete="current-password"
        />
        <div class="buttons">
          <Button>{text.submit}</Button>
        </div>
      </form>
      {outside ? (
        <p class="outside-way">
          <span class="soft">{outsideText.or[language]}</span>{" "}
          <a class="button quiet" href={withQuery(paths.outside, { ke: to })} data-turbo="false">
            {fill(outsideText.button[language], { host: outside })}
          </a>
        </p>
      ) : null}
      <p class="soft">{text.help}</p>
    </Shell>
  );
}
