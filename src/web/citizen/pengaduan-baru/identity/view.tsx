import { formText } from "#text/citizen/form.ts";
import { Notice } from "../../../ui/blocks.tsx";
import { Checkbox, Radios } from "../../../ui/choices.tsx";
import { Field, Select, TextArea } from "../../../ui/field.tsx";
import { QuestionShell, type QuestionProps } from "../question-page.tsx";
import { noEmailReasons } from "./no-email-reasons.ts";

/**
 * Who you are and who may know. The privacy notice comes before the first identity field. The stylesheet hides the
 * contact fields of whoever stays anonymous; without it they are simply not read.
 */
export function IdentityPage({ answers, posts: _posts, ...shell }: QuestionProps) {
  const { language } = shell.frame;
  const text = formText(language).identity;
  const common = (name: string) => ({ name, language, value: answers[name], error: shell.errors[name] });
  return (
    <QuestionShell {...shell} title={text.title} kept={Object.keys(answers).length > 0}>
      <Notice title={text.privacyTitle}>
        <p>{text.privacy}</p>
        <p>
          <a class="alone" href="/privasi">
            {text.privacyLink}
          </a>
        </p>
      </Notice>
      <Radios
        {...common("identity")}
        label={text.choice}
        options={[
          { value: "named", label: text.named, hint: text.namedHint },
          { value: "confidential", label: text.confidential, hint: text.confidentialHint },
          { value: "anonymous", label: text.anonymous, hint: text.anonymousHint },
        ]}
      />
      <div class="contact">
        <h2>{text.contactTitle}</h2>
        <Field {...common("name")} label={text.name} autocomplete="name" plain />
        <Field {...common("email")} label={text.email} hint={text.emailHint} type="email" autocomplete="email" plain />
        <Checkbox
          name="noEmail"
          language={language}
          label={text.noEmail}
          hint={text.noEmailHint}
          checked={answers["noEmail"] === "ya"}
        />
        <div class="no-email">
          <Select
            {...common("noEmailReason")}
            label={text.noEmailReason}
            hint={text.noEmailReasonHint}
            options={[{ value: "", label: text.choose }, ...noEmailReasons(language)]}
          />
        </div>
        <Field
          {...common("phone")}
          label={text.phone}
          hint={text.phoneHint}
          type="tel"
          autocomplete="tel"
          optional
          plain
        />
        <TextArea
          {...common("address")}
          label={text.address}
          hint={text.addressHint}
          rows={3}
          autocomplete="street-address"
          optional
        />
      </div>
    </QuestionShell>
  );
}
