import { stages } from "#complaints/types.ts";
import type { Colleague } from "#queries/worklist-filters.ts";
import { classifications } from "#sop/types.ts";
import { worklistText } from "#text/console/worklist.ts";
import { classificationWords, stageWords } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";
import { doneQuery } from "./done.ts";
import { narrows, NOBODY, type AskedFilter } from "./filter.ts";

/** Something to choose, with its name. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FiltersProps {
  readonly filter: AskedFilter;
  readonly around: Around;
  readonly holders: readonly Colleague[];
  /** By which the office takes complaints, and the one that the list is narrowed to. */
  readonly channels: readonly Choice[];
}

/** What the list can be narrowed to. */
export function Filters({ filter, around, holders, channels }: FiltersProps) {
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
  const anyClassification = [
    { value: "", label: text.anyClassification },
    ...classifications.map((one) => ({ value: one, label: classificationWords[one][language] })),
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
      <Select
        {...{ language, name: "channel", label: text.columns.channel, value: filter.channel ?? "" }}
        options={[{ value: "", label: text.anyChannel }, ...channels]}
      />
      <Select
        {...{ language, name: "classification", label: text.classification, options: anyClassification }}
        value={filter.classification ?? ""}
      />
      {/* The search box on this page has the name as its id. */}
      <Field {...{ language, id: "words", name: "q", label: text.words, value: filter.q }} maxlength={200} />
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
