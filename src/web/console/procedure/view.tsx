import type { Picture } from "#sop/swimlane/picture.ts";
import type { Sop, Step } from "#sop/types.ts";
import type { StepCounts } from "#queries/step-counts.ts";
import { procedureText } from "#text/console/procedure.ts";
import { fill, say } from "#text/words.ts";
import { Across } from "#web/sop/across.tsx";
import { SwimlaneSvg } from "#web/sop/swimlane-svg.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Shell, type Around } from "../shell.tsx";
import { addressOf } from "../worklist/filter.ts";

interface ProcedurePageProps {
  readonly around: Around;
  readonly sop: Sop;
  readonly version: number;
  readonly counts: StepCounts;
  /** `swimlane(sop, language)`. */
  readonly picture: Picture;
  /** Whether the reader may open the lists behind the numbers. */
  readonly mayRead: boolean;
}

/** The SOP as it runs now: how many complaints stand at each step, how many late; each number opens its list. */
export function ProcedurePage({ around, sop, version, counts, mayRead, picture }: ProcedurePageProps) {
  const { language } = around;
  const text = say(procedureText, language);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{sop.document.name[language]}</h1>
        <p class="soft">
          {sop.document.number}, {fill(text.version, { version })}. <a href="/sop">{text.public}</a>
        </p>
      </div>
      <table class="steps">
        <caption class="sr">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.step}</th>
            <th scope="col" class="actor">
              {text.who}
            </th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.late}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(sop, picture).map(({ id, label, title, actor }) => {
            const { count = 0, late = 0 } = counts[id] ?? {};
            return (
              <tr>
                <th scope="row">
                  {label ? `${label}. ` : ""}
                  {title[language]}
                </th>
                <td class="actor">{sop.actors.find((one) => one.id === actor)?.name[language]}</td>
                <td>
                  <Number count={count} href={mayRead ? addressOf({ step: id }) : null} />
                </td>
                <td class={late > 0 ? "late" : undefined}>
                  {late > 0 ? <Icon name="late" /> : null}
                  <Number count={late} href={mayRead ? addressOf({ step: id, overdue: true }) : null} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2 id="bagan">{text.chart}</h2>
      <Across labelledBy="bagan">
        <SwimlaneSvg
          picture={picture}
          language={language}
          name={sop.document.name[language]}
          counts={counts}
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

/** A number that opens its list; nothing to open, nothing to press. */
function Number({ count, href }: { readonly count: number; readonly href: string | null }) {
  if (count === 0) return <span class="soft">0</span>;
  return href ? <a href={href}>{count}</a> : <>{count}</>;
}
