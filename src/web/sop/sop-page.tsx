import type { Child } from "hono/jsx";
import type { Picture } from "#sop/swimlane/picture.ts";
import type { Sop } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import type { Language } from "#text/words.ts";
import { Channels } from "./channels.tsx";
import { Corrections } from "./corrections.tsx";
import { DocumentHead } from "./document-head.tsx";
import { Flowchart } from "./flowchart.tsx";
import { Hours } from "./hours.tsx";
import { Outside } from "./outside.tsx";
import { ToReadings } from "./readings.tsx";
import { StepsTable } from "./steps-table.tsx";

interface SopPageProps {
  readonly sop: Sop;
  readonly language: Language;
  /** `swimlane(sop, language)`. */
  readonly picture: Picture;
  /** How it goes, where that is shown: under its own heading with the id `angka`. */
  readonly numbers?: Child;
}

/** The SOP as a page: the document, its table cell by cell, the flowchart, channels, hours, readings. Content only. */
export function SopPage({ sop, language, picture, numbers }: SopPageProps) {
  const text = sopPageText(language);
  const sections: readonly (readonly [id: string, title: string, body: Child])[] = [
    ["dokumen", text.document, <DocumentHead document={sop.document} language={language} />],
    ["uraian", text.steps, <StepsTable sop={sop} language={language} labelledBy="uraian" />],
    ["bagan", text.chart, <Flowchart sop={sop} language={language} picture={picture} labelledBy="bagan" />],
    ...(numbers ? [["angka", text.numbers, numbers] as const] : []),
    ["sarana", text.channels, <Channels channels={sop.channels} language={language} />],
    ["jam", text.serviceHours, <Hours sop={sop} language={language} />],
    ["sanggah", text.outside, <Outside outside={sop.outside} language={language} />],
    ["bacaan", text.readings, <ToReadings count={sop.readings.length} language={language} />],
    ...(sop.document.corrections.length > 0
      ? [["ejaan", text.corrections, <Corrections sop={sop} language={language} />] as const]
      : []),
  ];
  return (
    <>
      <h1>SOP {sop.document.name[language]}</h1>
      <p class="lead">{text.lead}</p>
      <nav aria-label={text.contents}>
        <ul class="contents">
          {sections.map(([id, title]) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([id, title, body]) => (
        <section>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  );
}
