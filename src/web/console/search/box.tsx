import { allows } from "#auth/permissions.ts";
import { searchText } from "#text/console/search.ts";
import { say } from "#text/words.ts";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";

/** The one box to look for anything in. */
export function SearchBox({ around, typed }: { readonly around: Around; readonly typed: string }) {
  const text = say(searchText, around.language);
  const finds = around.who && allows("reveal_identity", around.who.role);
  return (
    <form class="search-box" method="get" action={paths.search} role="search">
      <label for="q">{finds ? text.label : text.labelWords}</label>
      <div>
        <input id="q" name="q" type="search" value={typed} maxlength={200} />
        <button class="button quiet">{text.go}</button>
      </div>
    </form>
  );
}
