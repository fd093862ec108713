import { stages } from "#complaints/types.ts";
import type { Colleague } from "#queries/worklist-filters.ts";
import { worklistText } from "#text/console/worklist.ts";
import { stageWords } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";
import { doneQuery } from "./done.ts";
import { narrows, NOBODY, type AskedFilter } from "./filter.ts";

interface FiltersProps {
  readonly filter: AskedFilter;
  readonly around: Around;
  readonly holders: readonly Colleague[];
}

/** What the list can be narrowed to. */
export function Filters({ filter, around, holders }: FiltersProps) {
  const { language } = around;
  const text = say(worklistText, language);
  const whose = [
    { value: "", label: text.everyone },
    { value: "mine", label: text.mine },
    { value: NOBODY, label: text.heldByNobody },
    ...holders.filter(({ id }) => id !== around.who?.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const anyStage = [
    { value: "", label: text.anyStage },
    ...stages.map((stage) => ({ value: stage, label: stageWords[stage][language] })),
  ];
  return (
    <form class="filters" method="get" action={paths.worklist} aria-label={text.filters}>
      {filter.step ? <input type="hidden" name="step" value={filter.step} /> : null}
      {filter.sop && !filter.done ? <input type="hidden" name="sop" value={filter.sop} /> : null}
      {Object.entries(doneQuery(filter.done)).map(([name, value]) =>
        value ? <input type="hidden" name={name} value={value} /> : null,
      )}
      {filter.untold ? <input type="hidden" name="told" value="no" /> : null}
      {filter.approvable ? <input type="hidden" name="approval" value="mine" /> : null}
      {filter.objected ? <input type="hidden" name="objected" value="ya" /> : null}
      <Select
        {...{ language, name: "whose", label: text.whose, options: whose }}
        value={filter.mine ? "mine" : (filter.holder ?? "")}
      />
      <Select {...{ language, name: "stage", label: text.stage, options: anyStage }} value={filter.stage ?? ""} />
      <div class="field">
        <label for="words">{text.words}</label>
        {/* The search box on this page has the name as its id. */}
        <input id="words" name="q" value={filter.q} maxlength={200} />
      </div>
      <Checkbox {...{ language, name: "overdue", label: text.overdue }} checked={filter.overdue} />
      <Checkbox {...{ language, name: "soon", label: text.soon }} checked={filter.soon} />
      <Checkbox {...{ language, name: "message", label: text.message }} checked={filter.message} />
      <div class="go">
        <Button look="quiet">{text.apply}</Button>
        {narrows(filter) ? <a href={paths.worklist}>{text.reset}</a> : null}
      </div>
    </form>
  );
}
