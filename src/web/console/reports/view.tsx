import { reportsText } from "#text/console/reports.ts";
import { say } from "#text/words.ts";
import { Shell, type Around } from "../shell.tsx";
import { LodgedChart } from "./lodged-chart.tsx";
import { MetChart } from "./met-chart.tsx";

interface ReportsProps {
  readonly around: Around;
  /** Null: nothing came in. */
  readonly weeks: Pick<Parameters<typeof LodgedChart>[0], "weeks" | "drawing" | "legend"> | null;
  /** Null: nothing was answered. */
  readonly months: Pick<Parameters<typeof MetChart>[0], "months" | "drawing"> | null;
  readonly size: { readonly width: number; readonly height: number };
  /** Whether lateness of answers rests on a reading that the head has not signed. */
  readonly proposed: boolean;
  /** Whether several versions of the SOP are counted together. */
  readonly together: boolean;
}

/** Charts over time, each with its table. */
export function ReportsPage({ around, weeks, months, size, proposed, together }: ReportsProps) {
  const { language } = around;
  const text = say(reportsText, language);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">
          {text.lead} {together ? text.together : null}
        </p>
      </div>
      {weeks ? <LodgedChart {...weeks} {...{ size, language }} /> : null}
      {months ? <MetChart {...months} {...{ size, language }} /> : null}
      {months && proposed ? <p class="soft">{text.proposed}</p> : null}
      {weeks || months ? null : <p class="soft">{text.none}</p>}
    </Shell>
  );
}
