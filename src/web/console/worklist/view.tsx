import { allows } from "#auth/permissions.ts";
import { stages } from "#complaints/types.ts";
import { worklistText } from "#text/console/worklist.ts";
import { stageWords } from "#text/vocabulary.ts";
import { fill, say, type Language } from "#text/words.ts";
import { ButtonLink } from "#web/ui/button.tsx";
import { HeldSign, LateSign } from "../icons.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { addressOf, narrows, type AskedFilter } from "./filter.ts";
import type { Line } from "./line.ts";

interface WorklistProps {
  readonly around: Around;
  readonly filter: AskedFilter;
  readonly lines: readonly Line[];
  /** Cursor of the next page. */
  readonly next: string | null;
  readonly mayLodge: boolean;
  /** The step that the list was asked for, in the SOP's words. */
  readonly step: string | null;
}

/** The worklist: late on top, one line a complaint. */
export function WorklistPage({ around, filter, lines, next, mayLodge, step }: WorklistProps) {
  const text = say(worklistText, around.language);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      <Filters filter={filter} around={around} />
      {step ? <p class="at-step">{fill(text.atStep, { step })}</p> : null}
      {lines.length > 0 ? (
        <Lines lines={lines} language={around.language} />
      ) : (
        <Nothing narrowed={narrows(filter)} mayLodge={mayLodge} language={around.language} />
      )}
      {next || filter.cursor ? (
        <p class="pager">
          {filter.cursor ? <a href={addressOf({ ...filter, cursor: null })}>{text.fromStart}</a> : null}
          {next ? (
            <a href={addressOf({ ...filter, cursor: next })} rel="next">
              {text.more}
            </a>
          ) : null}
        </p>
      ) : null}
    </Shell>
  );
}

function Filters({ filter, around }: { readonly filter: AskedFilter; readonly around: Around }) {
  const { language, who } = around;
  const text = say(worklistText, language);
  const finds = who && allows("reveal_identity", who.role);
  return (
    <form class="filters" method="get" action={paths.worklist} role="search" aria-label={text.filters}>
      {filter.step ? <input type="hidden" name="step" value={filter.step} /> : null}
      <div>
        <label for="q">{finds ? text.wordsOrWho : text.words}</label>
        <input id="q" name="q" type="search" value={filter.q} />
      </div>
      <div>
        <label for="whose">{text.whose}</label>
        <select id="whose" name="whose">
          <option value="">{text.everyone}</option>
          <option value="mine" selected={filter.mine}>
            {text.mine}
          </option>
        </select>
      </div>
      <div>
        <label for="stage">{text.stage}</label>
        <select id="stage" name="stage">
          <option value="">{text.anyStage}</option>
          {stages.map((stage) => (
            <option value={stage} selected={stage === filter.stage}>
              {stageWords[stage][language]}
            </option>
          ))}
        </select>
      </div>
      <div class="tick">
        <input id="overdue" name="overdue" type="checkbox" value="ya" checked={filter.overdue} />
        <label for="overdue">{text.overdue}</label>
      </div>
      <div class="go">
        <button class="button quiet">{text.apply}</button>
        {narrows(filter) ? <a href={paths.worklist}>{text.reset}</a> : null}
      </div>
    </form>
  );
}

function Lines({ lines, language }: { readonly lines: readonly Line[]; readonly language: Language }) {
  const text = say(worklistText, language);
  const { clock, reference, subject, stage, holder, channel } = text.columns;
  return (
    <table class="worklist">
      <caption class="sr">{fill(text.count, { count: lines.length })}</caption>
      <thead>
        <tr>
          {[clock, reference, subject, stage, holder, channel].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr class={line.clock.state}>
            <td class="clock-cell">
              <ClockWords clock={line.clock} />
            </td>
            <td class="code">{line.reference}</td>
            <td class="subject">
              <a href={line.href} title={line.subject}>
                {line.subject}
              </a>
            </td>
            <td class="stage">
              {line.stage}
              {line.marks.map(({ words, grave }) => (
                <>
                  {" "}
                  <strong class={grave ? "tag bad" : "tag warn"}>{words}</strong>
                </>
              ))}
            </td>
            <td class="holder">
              <span class="only-narrow">{holder}: </span>
              {line.holder}
            </td>
            <td class="channel">{line.channel}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClockWords({ clock: { lead, rest, state } }: Pick<Line, "clock">) {
  return (
    <>
      {state === "late" ? <LateSign /> : null}
      {state === "held" ? <HeldSign /> : null}
      <strong>{lead}</strong>
      {rest ? (
        <>
          <span class="comma">, </span>
          <span class="until">{rest}</span>
        </>
      ) : null}
    </>
  );
}

function Nothing(props: { readonly narrowed: boolean; readonly mayLodge: boolean; readonly language: Language }) {
  const text = say(worklistText, props.language);
  if (props.narrowed) {
    return (
      <div class="empty">
        <h2>{text.noneTitle}</h2>
        <p>{text.noneBody}</p>
        <p>
          <a href={paths.worklist}>{text.reset}</a>
        </p>
      </div>
    );
  }
  return (
    <div class="empty">
      <h2>{text.emptyTitle}</h2>
      <p>{text.emptyBody}</p>
      {props.mayLodge ? (
        <ButtonLink look="quiet" href={paths.lodging}>
          {text.emptyLodge}
        </ButtonLink>
      ) : null}
    </div>
  );
}
