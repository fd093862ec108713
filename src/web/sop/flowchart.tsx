import type { Picture } from "#sop/swimlane/picture.ts";
import type { Sop, Step } from "#sop/types.ts";
import { pictureText } from "#text/sop-picture.ts";
import { sopPageText } from "#text/sop-page.ts";
import { fill, type Language } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Across } from "./across.tsx";
import { SwimlaneSvg } from "./swimlane-svg.tsx";

interface FlowchartProps {
  readonly sop: Sop;
  readonly language: Language;
  readonly picture: Picture;
  /** Id of the heading above. */
  readonly labelledBy: string;
}

/** The drawn SOP, and the same in words for those who don't see it. */
export function Flowchart({ sop, language, picture, labelledBy }: FlowchartProps) {
  const added = [...picture.lanes, ...picture.shapes].some((part) => part.added);
  return (
    <>
      <Across labelledBy={labelledBy}>
        <SwimlaneSvg picture={picture} language={language} name={sop.document.name[language]} />
      </Across>
      {added ? <p class="hint">{sopPageText(language).added}</p> : null}
      <Details summary={pictureText(language).inWords}>
        <ol class="plain">
          {picture.rows.map(({ stepId }) => {
            const step = sop.steps.find(({ id }) => id === stepId);
            return step ? <li>{inWords(sop, step, language)}</li> : null;
          })}
        </ol>
      </Details>
    </>
  );
}

/** "4. Resepsionis: Memilih sarana. Kotak pengaduan: ke 4a; Tatap muka: ke 4a." */
function inWords(sop: Sop, { label, actor, title, thing, next }: Step, language: Language): string {
  const text = pictureText(language);
  const who = sop.actors.find(({ id }) => id === actor)?.name[language] ?? actor;
  const means = thing ? ` (${thing.name[language]})` : "";
  const ways = next.map(({ to, when }) => {
    const there = sop.steps.find(({ id }) => id === to)?.label ?? to;
    return when ? fill(text.whenThen, { when: when[language], label: there }) : fill(text.onward, { label: there });
  });
  return `${label}. ${who}: ${title[language]}${means}; ${ways.join("; ") || text.end}.`;
}
