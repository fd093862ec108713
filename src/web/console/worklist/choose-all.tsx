import { worklistText } from "#text/console/worklist.ts";
import type { Language } from "#text/words.ts";

/** Chooses every line of the form that it stands in; shown by the script that it needs, `console-choose.js`. */
export function ChooseAll({ language }: { readonly language: Language }) {
  return (
    <p class="choose-all no-print" id="choose-all" hidden data-turbo-permanent="">
      <input type="checkbox" id="all-lines" />
      <label for="all-lines">{worklistText.pickAll[language]}</label>
    </p>
  );
}
