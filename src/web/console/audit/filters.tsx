import { auditTypes } from "#store/record/audit-types.ts";
import { auditListText } from "#text/console/audit-list.ts";
import { auditKindText } from "#text/console/audit.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import type { AuditProps } from "./view.tsx";

/** What the list can be narrowed to. */
export function AuditFilters({ around: { language }, filter, wrongDay, people }: AuditProps) {
  const text = say(auditListText, language);
  const persons = [
    { value: "", label: text.everyone },
    ...people.map(({ id, name, post }) => ({ value: id, label: post ? `${name}, ${post}` : name })),
  ];
  const kinds = [
    { value: "", label: text.everyKind },
    ...auditTypes.map((type) => ({ value: type, label: auditKindText[type][language] })),
  ];
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <form class="filters" method="get" action={paths.audit} aria-label={text.filters}>
      <Select {...{ language, name: "orang", label: text.person, options: persons }} value={filter.person ?? ""} />
      <Select {...{ language, name: "jenis", label: text.kind, options: kinds }} value={filter.type ?? ""} />
      <Field
        {...{ language, name: "hari", label: text.day, value: filter.day, error: wrongDay ? text.dayWrong : undefined }}
        type="date"
        short
      />
      <div class="go">
        <Button look="quiet">{text.apply}</Button>
        {narrowed ? <a href={paths.audit}>{text.reset}</a> : null}
      </div>
    </form>
  );
}
