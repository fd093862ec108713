import { worklistText } from "#text/console/worklist.ts";
import { fill, say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { addressOf, narrows } from "./filter.ts";
import type { WorklistProps } from "./props.ts";

/** The lists at hand, each with how many it shows. */
export function Views({ around: { language }, views }: Pick<WorklistProps, "around" | "views">) {
  const text = say(worklistText, language);
  return (
    <nav class="views" aria-label={text.views}>
      <ul>
        {views.map(({ name, href, count, here, saved }) => (
          <li>
            <a href={href} aria-current={here ? "page" : undefined}>
              {name} <span class="count">{count}</span>
              {saved && !saved.own ? <small> {text.sharedBy}</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Keeps the filter that is shown, or takes one of one's own away. */
export function SaveFilter({ around: { language }, filter, views, saving }: WorklistProps) {
  const text = say(worklistText, language);
  const shown = views.find(({ here, saved }) => here && saved?.own)?.saved;
  if (shown)
    return (
      <form method="post" action={paths.removingFilter(shown.id)}>
        <Button look="link">{fill(text.removeOne, { name: shown.name })}</Button>
      </form>
    );
  if (!narrows(filter) && !saving.wrong) return null;
  const query = addressOf({ ...filter, cursor: null }).split("?")[1] ?? "";
  return (
    <Details summary={text.save} open={saving.wrong}>
      <form class="save-filter" method="post" action={paths.savedFilters} novalidate>
        <input type="hidden" name="query" value={query} />
        <Field
          {...{ language, label: text.saveName, value: saving.name }}
          error={saving.wrong ? text.saveWrong : undefined}
          name="name"
          maxlength={40}
        />
        <Checkbox name="shared" label={text.saveShared} language={language} checked={false} />
        <Button look="quiet">{text.saveGo}</Button>
      </form>
    </Details>
  );
}
