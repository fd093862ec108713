import type { Picture } from "#sop/swimlane/picture.ts";
import type { Sop, Step } from "#sop/types.ts";
import type { StepLength } from "#queries/measures/step-lengths.ts";
import type { StepCounts } from "#queries/step-counts.ts";
import { isProposed } from "#sop/ask.ts";
import { procedureText } from "#text/console/procedure.ts";
import { fill, say } from "#text/words.ts";
import { Across } from "#web/sop/across.tsx";
import { SwimlaneSvg } from "#web/sop/swimlane-svg.tsx";
import { paths } from "../paths.ts";
import { addressOf } from "../worklist/filter.ts";
import { Shell, type Around } from "../shell.tsx";
import { Lengths } from "./lengths.tsx";
import type { Period } from "./period.ts";
import { PeriodForm } from "./period-form.tsx";
import { Standing } from "./standing.tsx";
import { Versions, type RunningVersion } from "./versions.tsx";

interface ProcedurePageProps {
  readonly around: Around;
  /** Id of the SOP version. */
  readonly id: string;
  readonly sop: Sop;
  readonly version: number;
  readonly inForce: boolean;
  /** What one may look at instead. */
  readonly versions: readonly RunningVersion[];
  readonly counts: StepCounts;
  readonly period: Period;
  /** Null: not for this reader. */
  readonly lengths: ReadonlyMap<string, StepLength> | null;
  /** `swimlane(sop, language)`. */
  readonly picture: Picture;
  /** Whether the reader may open the lists behind the numbers. */
  readonly mayRead: boolean;
}

/** The SOP as it runs: how many complaints stand at each step, how many late, how long each step takes. */
export function ProcedurePage(props: ProcedurePageProps) {
  const { around, id, sop, version, inForce, versions, counts, mayRead, picture, lengths, period } = props;
  const { language } = around;
  const text = say(procedureText, language);
  const steps = inOrder(sop, picture);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{sop.document.name[language]}</h1>
        <p class="soft">
          {sop.document.number}, {fill(text.version, { version })}. <a href="/sop">{text.public}</a>
        </p>
      </div>
      <Versions {...{ versions, language }} />
      <h2>{text.standing}</h2>
      <Standing {...{ id, sop, steps, counts, mayRead, language }} />
      {lengths ? (
        <>
          <h2 id="lama">{text.lengths}</h2>
          <PeriodForm path={`${paths.procedure}#lama`} version={inForce ? null : version} {...{ period, language }} />
          <Lengths {...props} steps={steps} lengths={lengths} language={language} />
          <p>
            <a href={paths.reports}>{text.charts}</a>
          </p>
        </>
      ) : null}
      {isProposed(sop, "receipt") || isProposed(sop, "response") ? <p class="soft">{text.proposed}</p> : null}
      <h2 id="bagan">{text.chart}</h2>
      <Across labelledBy="bagan">
        <SwimlaneSvg
          picture={picture}
          language={language}
          name={sop.document.name[language]}
          counts={counts}
          listOf={mayRead ? (step, late) => addressOf({ step, sop: id, overdue: late }) : undefined}
          id="alur"
        />
      </Across>
    </Shell>
  );
}

/** The steps as the picture shows them: in the order in which they happen, whatever the order of the printed table. */
function inOrder({ steps }: Sop, { rows }: Picture): readonly Step[] {
  return rows.flatMap(({ stepId }) => steps.find(({ id }) => id === stepId) ?? []);
}
