import { stages } from "#complaints/types.ts";
import { worklistText } from "#text/console/worklist.ts";
import { stageWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Details, Notice } from "#web/ui/blocks.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { paths } from "../paths.ts";
import { SearchBox } from "../search/box.tsx";
import { Shell, type Around } from "../shell.tsx";
import { AssignBar } from "./assign-bar.tsx";
import { ChooseAll } from "./choose-all.tsx";
import { doneQuery } from "./done.ts";
import { addressOf, narrows, type AskedFilter } from "./filter.ts";
import { Lines } from "./lines.tsx";
import { Nothing } from "./nothing.tsx";
import type { WorklistProps } from "./props.ts";
import { SaveFilter, Views } from "./views.tsx";

/** The worklist: what has not arrived and what is late on top, one line a complaint. */
export function WorklistPage(props: WorklistProps) {
  const { around, filter, views, lines, untold, next, mayLodge, step, cut } = props;
  const text = say(worklistText, around.language);
  const some = lines.length + untold.lines.length > 0;
  const { errors } = props.assigning;
  const wrong = props.saving.wrong || Object.keys(errors).length > 0;
  return (
    <Shell
      {...{ title: text.title, around, wrong }}
      scripts={props.colleagues.length > 0 ? ["console-choose.js"] : []}
      live={{ hold: wrong }}
    >
      <ErrorSummary errors={errors} language={around.language} />
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      <SearchBox around={around} typed={filter.q} />
      <Views {...props} />
      <div class="no-print">
        <Details summary={text.filters} open={narrows(filter) && !views.some(({ here }) => here)}>
          <Filters filter={filter} around={around} />
        </Details>
        <SaveFilter {...props} />
      </div>
      {step ? <p class="at-step">{step}</p> : null}
      {props.done ? <p class="at-step">{props.done}</p> : null}
      {filter.q ? <p class="at-step">{fill(text.withWords, { words: filter.q })}</p> : null}
      {cut ? (
        <Notice>
          <p>{text.cut}</p>
        </Notice>
      ) : null}
      {some ? (
        <Sections {...props} />
      ) : (
        <Nothing narrowed={narrows(filter)} mayLodge={mayLodge} language={around.language} />
      )}
      {next || filter.cursor ? (
        <p class="pager no-print">
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

function Sections({ around: { language }, lines, untold, colleagues, assigning, filter }: WorklistProps) {
  const text = say(worklistText, language);
  const shown = { language, picks: colleagues.length > 0, picked: assigning.picked };
  const parts = (
    <>
      {untold.lines.length > 0 ? (
        <>
          <h2>{text.untoldTitle}</h2>
          <Lines lines={untold.lines} {...shown} />
          {untold.more ? (
            <p>
              <a href={addressOf({ untold: true })}>{text.allUntold}</a>
            </p>
          ) : null}
          {lines.length > 0 ? <h2>{text.restTitle}</h2> : null}
        </>
      ) : null}
      {lines.length > 0 ? <Lines lines={lines} {...shown} /> : null}
    </>
  );
  if (!shown.picks) return parts;
  return (
    <form class="around-words" id="pengaduan" method="post" action={paths.assigning} data-through="">
      <ChooseAll language={language} />
      {parts}
      <AssignBar {...{ colleagues, assigning, language }} list={addressOf(filter)} />
    </form>
  );
}

function Filters({ filter, around }: { readonly filter: AskedFilter; readonly around: Around }) {
  const { language } = around;
  const text = say(worklistText, language);
  return (
    <form class="filters" method="get" action={paths.worklist} aria-label={text.filters}>
      {filter.step ? <input type="hidden" name="step" value={filter.step} /> : null}
      {filter.sop && !filter.done ? <input type="hidden" name="sop" value={filter.sop} /> : null}
      {Object.entries(doneQuery(filter.done)).map(([name, value]) =>
        value ? <input type="hidden" name={name} value={value} /> : null,
      )}
      {filter.q ? <input type="hidden" name="q" value={filter.q} /> : null}
      {filter.untold ? <input type="hidden" name="told" value="no" /> : null}
      {filter.approvable ? <input type="hidden" name="approval" value="mine" /> : null}
      {filter.objected ? <input type="hidden" name="objected" value="ya" /> : null}
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
