import type { Colleague } from "#queries/worklist-filters.ts";
import { worklistText } from "#text/console/worklist.ts";
import { say, type Language } from "#text/words.ts";

/** To whom the chosen ones go. */
export function AssignBar({
  colleagues,
  language,
}: {
  readonly colleagues: readonly Colleague[];
  readonly language: Language;
}) {
  const text = say(worklistText, language);
  return (
    <fieldset class="assign-bar no-print">
      <legend class="sr">{text.assignTitle}</legend>
      <p aria-hidden="true">{text.assignTitle}</p>
      <div>
        <label for="staffId">{text.assignTo}</label>
        <select id="staffId" name="staffId">
          <option value="">{text.assignChoose}</option>
          {colleagues.map(({ id, name, post }) => (
            <option value={id}>{post ? `${name}, ${post}` : name}</option>
          ))}
        </select>
      </div>
      <div>
        <label for="reason">{text.assignReason}</label>
        <input id="reason" name="reason" maxlength={300} />
      </div>
      <button class="button quiet">{text.assignGo}</button>
    </fieldset>
  );
}
