import type { Setup } from "#auth/second-step-setup.ts";
import { setupText } from "#text/console/account.ts";
import { roleWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Button, ButtonLink } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { Qr } from "#web/ui/qr.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface SetupProps {
  readonly around: Around;
  /** The role signs in with two steps, or the person wants to. */
  readonly required: boolean;
  readonly setup: Setup;
  readonly errors: Errors;
}

/** A secret to scan, and the field for the app's first code. */
export function SetupPage({ around, required, setup, errors }: SetupProps) {
  const { language, who } = around;
  const text = say(setupText, language);
  const role = who ? roleWords[who.role][language].toLowerCase() : "";
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(errors).length > 0} narrow>
      <ErrorSummary errors={errors} language={language} />
      <h1>{text.title}</h1>
      <p>{required ? fill(text.required, { role }) : text.optional}</p>
      <p>{text.scan}</p>
      <Qr text={setup.address} label={text.picture} />
      <Details summary={text.byHand}>
        <p>
          {text.key}: <span class="code secret-key">{setup.secret.replace(/(.{4})(?=.)/g, "$1 ")}</span>
        </p>
      </Details>
      <form method="post" action={paths.setup} novalidate>
        <input type="hidden" name="sealed" value={setup.sealed} />
        <Field
          {...{ language, error: errors["code"], label: text.confirm }}
          name="code"
          autocomplete="one-time-code"
          inputmode="numeric"
          maxlength={10}
          short
          plain
        />
        <div class="buttons">
          <Button>{text.submit}</Button>
        </div>
      </form>
    </Shell>
  );
}

/** The backup codes, while they are shown; afterwards the way to new ones. */
export function CodesPage({ around, codes }: { readonly around: Around; readonly codes: readonly string[] | null }) {
  const text = say(setupText, around.language);
  return (
    <Shell title={text.codesTitle} around={around} narrow>
      {codes ? (
        <p class="saved" role="status">
          {text.codesDone}
        </p>
      ) : null}
      <h1>{text.codesTitle}</h1>
      <p>{codes ? text.codesLead : text.codesGone}</p>
      {codes ? (
        <ul class="backup-codes">
          {codes.map((code) => (
            <li class="code">{code}</li>
          ))}
        </ul>
      ) : null}
      <div class="buttons no-print">
        <ButtonLink href={paths.worklist}>{codes ? text.codesKept : text.goOn}</ButtonLink>
      </div>
    </Shell>
  );
}
