import { worklistText } from "#text/console/worklist.ts";
import { fill, say } from "#text/words.ts";
import { Details, Notice } from "#web/ui/blocks.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { paths } from "../paths.ts";
import { Pager } from "../pager.tsx";
import { SearchBox } from "../search/box.tsx";
import { Shell } from "../shell.tsx";
import { AssignBar } from "./assign-bar.tsx";
import { ChooseAll } from "./choose-all.tsx";
import { addressOf, narrows } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { Lines } from "./lines.tsx";
import { Nothing } from "./nothing.tsx";
import type { WorklistProps } from "./props.ts";
import { SaveFilter, Views } from "./views.tsx";

/** The worklist: what has not arrived and what is late on top, one line a complaint. */
export function WorklistPage(props: WorklistProps) {
  const { around, filter, views, lines, untold, next, mayLodge, step, cut } = props;
  const text = say(worklistText, around.language);
  const some = lines.length + untold.lines.length > 0;
  const { errors, picked, staffId, reason } = props.assigning;
  const wrong = props.saving.wrong || Object.keys(errors).length > 0;
  // An assignment that came back: what was chosen and typed stands in the page itself.
  const cameBack = Object.keys(errors).length > 0 || picked.size > 0 || staffId !== "" || reason !== "";
  return (
    <Shell
      {...{ title: text.title, around, wrong }}
      scripts={props.colleagues.length > 0 ? ["console-choose.js"] : []}
      keepForm={cameBack && some && props.colleagues.length > 0 ? "pengaduan" : undefined}
      live={{ hold: wrong || cameBack }}
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
          <Filters {...{ filter, around }} holders={props.holders} channels={props.channels} />
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
      <Pager
        first={filter.cursor && addressOf({ ...filter, cursor: null })}
        next={next && addressOf({ ...filter, cursor: next })}
        text={text}
      />
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
