import type { Invitation } from "#auth/invitations.ts";
import { MIN_PASSWORD } from "#auth/password.ts";
import { invitationText } from "#text/console/sign-in.ts";
import { roleWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface InvitationProps {
  readonly around: Around;
  readonly invitation: Invitation;
  readonly token: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** Behind a one-time link: an invited person chooses a password, the first administrator gives name and e-mail too. */
export function InvitationPage({ around, invitation: { person, role }, token, typed, errors }: InvitationProps) {
  const { language } = around;
  const text = say(invitationText, language);
  const title = person ? text.title : text.firstTitle;
  const field = (name: "name" | "email" | "password" | "again") => ({
    name,
    language,
    label: text[name],
    error: errors[name],
  });
  return (
    <Shell title={title} around={around} wrong={Object.keys(errors).length > 0} keepForm="undangan" narrow>
      <ErrorSummary errors={errors} language={language} />
      <h1>{title}</h1>
      <p>
        {person
          ? fill(text.lead, { name: person.name, role: roleWords[role][language].toLowerCase() })
          : text.firstLead}
      </p>
      <form id="undangan" method="post" action={paths.invitation(token)} novalidate>
        {person ? (
          <input type="text" hidden name="username" autocomplete="username" value={person.email ?? ""} />
        ) : (
          <>
            <Field {...field("name")} value={typed["name"]} autocomplete="name" maxlength={200} />
            <Field
              {...field("email")}
              hint={text.emailHint}
              value={typed["email"]}
              type="email"
              autocomplete="username"
              plain
            />
          </>
        )}
        <Field
          {...field("password")}
          hint={fill(text.passwordHint, { length: MIN_PASSWORD })}
          type="password"
          autocomplete="new-password"
        />
        <Field {...field("again")} type="password" autocomplete="new-password" />
        <div class="buttons">
          <Button>{text.submit}</Button>
        </div>
      </form>
    </Shell>
  );
}

/** A link that opens nothing any more. */
export function GonePage({ around }: { readonly around: Around }) {
  const text = say(invitationText, around.language);
  return (
    <Shell title={text.goneTitle} around={around} narrow>
      <h1>{text.goneTitle}</h1>
      <p>{text.gone}</p>
      <p>
        <a href={paths.signIn}>{text.toSignIn}</a>
      </p>
    </Shell>
  );
}
