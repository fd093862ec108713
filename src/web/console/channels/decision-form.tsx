import { isEmail } from "#commands/lodge-input.ts";
import { channelsText, whyWords } from "#text/console/channels.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Radios } from "#web/ui/choices.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import type { WaitingPageProps } from "./one-view.tsx";

/** What somebody may make of something that waits. */
export function DecisionForm({ waiting, candidates, typed, errors, zoned: { language } }: WaitingPageProps) {
  const text = say(channelsText, language);
  const readable = waiting.summary !== null;
  const answerable = isEmail(waiting.summary?.from ?? "");
  const waits = waiting.outcome === "tray" || waiting.outcome === "quarantine";
  const options = [
    ...(readable
      ? [
          { value: "message", label: text.asMessage, hint: text.asMessageHint },
          {
            value: "complaint",
            label: text.asComplaint,
            hint: answerable ? text.asComplaintHint : text.asComplaintOdd,
          },
        ]
      : []),
    // What was only recorded is set aside already.
    ...(waits ? [{ value: "dismissed", label: text.asDismissed, hint: text.asDismissedHint }] : []),
  ];
  return (
    <form id="putuskan" method="post" action={paths.waiting(waiting.id)} class="decision">
      <Radios
        name="as"
        label={text.decideTitle}
        language={language}
        options={options}
        value={typed["as"]}
        error={errors["as"]}
      />
      {readable && candidates.length > 0 ? (
        <Radios
          name="candidate"
          label={text.mayBelong}
          language={language}
          options={candidates.map(({ reference, subject, why }) => ({
            value: reference,
            label: `${reference} ${subject}`,
            hint: whyWords[why][language],
          }))}
          value={typed["candidate"]}
          optional
        />
      ) : null}
      {readable ? (
        <Field
          name="reference"
          label={text.reference}
          language={language}
          value={typed["reference"]}
          error={errors["reference"]}
          short
          optional
        />
      ) : null}
      {waits ? (
        <Field
          {...{ name: "because", label: text.becauseOne, language, value: typed["because"] }}
          maxlength={300}
          optional
        />
      ) : null}
      <div class="buttons">
        <Button look="main">{text.decide}</Button>
      </div>
    </form>
  );
}
