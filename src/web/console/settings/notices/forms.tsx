import { neededFields } from "#sop/notice-fields.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import { fill, languages, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, TextArea } from "#web/ui/field.tsx";
import { DraftLine, FormKey, KeepWithoutScript, keptAt, KeptLine } from "../../drafts/kept.tsx";
import { paths } from "../../paths.ts";
import { keeping } from "../keeping.ts";
import type { OneNoticeProps } from "./one-view.tsx";

/** Other words for a notice, in both languages; and the way back to the SOP's. */
export function NoticeForms(props: OneNoticeProps) {
  const { around, moment, typed, errors, history, isOwn, draft, cameBack, seen, now, zoned } = props;
  const { language, who } = around;
  const text = say(noticesText, language);
  const path = paths.noticeDraft(moment);
  const fields = neededFields[moment].map((field) => `{{${field}}}`).join(", ");
  return (
    <section aria-labelledby="ubah">
      <h2 id="ubah">{text.change}</h2>
      <p class="lead">
        {fill(text.must, { fields })} <span class="soft">{text.mustHint}</span>
      </p>
      {draft ? <DraftLine path={paths.noticeDraftAway(moment)} keptAt={draft.keptAt} {...{ now, zoned }} /> : null}
      <form
        id={keeping.keepForm}
        method="post"
        action={paths.noticeSetting(moment)}
        novalidate
        {...keptAt({ path, staffId: who?.id ?? "", now, cameBack })}
      >
        <input type="hidden" name="seen" value={seen} />
        <FormKey />
        <div class="examples">
          {languages.map((one) => (
            <fieldset class="field">
              <legend>{text.inLanguage[one]}</legend>
              <Field
                name={`subject-${one}`}
                label={text.subject}
                language={language}
                value={typed[`subject-${one}`]}
                error={errors[`subject-${one}`]}
                maxlength={200}
                autocomplete="off"
              />
              <TextArea
                name={`body-${one}`}
                label={text.body}
                language={language}
                value={typed[`body-${one}`]}
                error={errors[`body-${one}`]}
                rows={14}
                maxlength={10_000}
              />
            </fieldset>
          ))}
        </div>
        <div class="buttons">
          <button class="button quiet" {...keeping.first}>
            {text.show}
          </button>
          <Button>{text.save}</Button>
          <KeepWithoutScript path={path} language={language} />
        </div>
        <KeptLine language={language} />
      </form>
      {isOwn ? (
        <form method="post" action={paths.removingNotice(moment)}>
          <input type="hidden" name="seen" value={String(history[0]?.seq ?? 0)} />
          <p class="soft">{text.backHint}</p>
          <Button look="quiet">{text.back}</Button>
        </form>
      ) : null}
    </section>
  );
}
