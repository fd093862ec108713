import { allows } from "#auth/permissions.ts";
import { searchText } from "#text/console/search.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";

/** The one box to look for anything in. */
export function SearchBox({ around, typed }: { readonly around: Around; readonly typed: string }) {
  const { language, who } = around;
  const text = say(searchText, language);
  const label = who && allows("reveal_identity", who.role) ? text.label : text.labelWords;
  return (
    <form class="search-box" method="get" action={paths.search} role="search">
      <Field {...{ label, language }} name="q" type="search" value={typed} maxlength={200} />
      <Button look="quiet">{text.go}</Button>
    </form>
  );
}
