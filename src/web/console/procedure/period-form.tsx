import { procedureText } from "#text/console/procedure.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { periods, type Period } from "./period.ts";

interface PeriodFormProps {
  readonly path: string;
  readonly period: Period;
  /** The SOP version, where it is not the one in force. */
  readonly version: number | null;
  readonly language: Language;
}

/** Which days the numbers are for. Own dates stand open only where they are chosen. */
export function PeriodForm({ path, period, version, language }: PeriodFormProps) {
  const text = say(procedureText, language);
  const { name, wrong } = period;
  const own = wrong ?? period;
  const options = periods.map((one) => ({ value: one, label: text[one] }));
  return (
    <form class="filters period" method="get" action={path} aria-label={text.period}>
      {version === null ? null : <input type="hidden" name="versi" value={String(version)} />}
      <Select {...{ language, name: "periode", label: text.period, value: name, options }} />
      <Field
        {...{ language, name: "dari", label: text.from, value: own.from }}
        type="date"
        error={wrong ? text.ownWrong : undefined}
      />
      <Field {...{ language, name: "sampai", label: text.to, value: own.to }} type="date" />
      <Button look="quiet">{text.show}</Button>
    </form>
  );
}
