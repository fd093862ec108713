import { calendarText } from "#text/console/settings/calendar.ts";
import { say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../../paths.ts";
import { sayChange } from "./say-change.ts";
import { Field } from "#web/ui/field.tsx";
import type { CalendarPageProps } from "./view.tsx";

/** What the office set in its calendar; each can be taken back by a letter, which makes a new version. */
export function OwnChanges({ changes, changesIt, typed, errors, around: { language } }: CalendarPageProps) {
  const text = say(calendarText, language);
  return (
    <section aria-labelledby="ketetapan">
      <h2 id="ketetapan">{text.own}</h2>
      {changes.length === 0 ? <p class="soft">{text.ownNone}</p> : null}
      <ul class="readings">
        {changes.map((change) => {
          const at = `source-${change.id}`;
          const what = sayChange(change, language);
          return (
            <li>
              <p>
                <strong>{what}</strong> <span class="soft">{change.source}</span>
              </p>
              {changesIt ? (
                <Details summary={text.remove} open={errors[at] !== undefined}>
                  <form method="post" action={paths.calendarSettings} novalidate>
                    <input type="hidden" name="kind" value="removal" />
                    <input type="hidden" name="change" value={change.id} />
                    <Field
                      name={at}
                      label={text.removeSource}
                      language={language}
                      value={typed[at]}
                      error={errors[at]}
                      maxlength={200}
                    />
                    <Button look="quiet">
                      {text.preview}
                      <span class="sr">: {what}</span>
                    </Button>
                  </form>
                </Details>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
