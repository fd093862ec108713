import { procedureText } from "#text/console/procedure.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
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
  return (
    <form class="filters period" method="get" action={path} aria-label={text.period}>
      {version === null ? null : <input type="hidden" name="versi" value={String(version)} />}
      <div>
        <label for="periode">{text.period}</label>
        <select id="periode" name="periode">
          {periods.map((one) => (
            <option value={one} selected={one === name}>
              {text[one]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="dari">{text.from}</label>
        <input id="dari" type="date" name="dari" value={own.from} aria-describedby={wrong ? "masa-salah" : undefined} />
      </div>
      <div>
        <label for="sampai">{text.to}</label>
        <input id="sampai" type="date" name="sampai" value={own.to} />
      </div>
      <Button look="quiet">{text.show}</Button>
      {wrong ? (
        <p class="error" id="masa-salah">
          {text.ownWrong}
        </p>
      ) : null}
    </form>
  );
}
