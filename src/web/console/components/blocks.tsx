import { componentsText } from "#text/console/components.ts";
import { say, type Language } from "#text/words.ts";
import { Card, Details, Notice, Panel, Tag } from "#web/ui/blocks.tsx";
import { Qr } from "#web/ui/qr.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";
import { Sample } from "./sample.tsx";

const moods = ["info", "good", "warn", "bad"] as const;

/** What tells something. */
export function Blocks({ language }: { readonly language: Language }) {
  const text = say(componentsText, language);
  return (
    <>
      <Sample title={text.blocks}>
        {moods.map((mood) => (
          <Notice mood={mood} {...(mood === "warn" ? { title: text.noticeTitle } : {})}>
            {text[mood]}
          </Notice>
        ))}
        <p>
          {moods.map((mood) => (
            <>
              <Tag mood={mood}>{text[mood]}</Tag>{" "}
            </>
          ))}
        </p>
        <Details summary={text.more}>{text.moreWords}</Details>
        <Details summary={text.more} open>
          {text.moreWords}
        </Details>
        <Card>{text.storyWords}</Card>
        <p class="empty">{text.nothing}</p>
      </Sample>
      <Sample title={text.lists}>
        <SummaryList
          language={language}
          answers={[
            { question: text.name, answer: "Siti Rahma", change: "#isi" },
            { question: text.place, answer: text.counter },
          ]}
        />
        <Qr text="https://kantor.example/lacak" label={text.qr} />
      </Sample>
      <Panel title={text.done}>
        <p class="code">1700-2026-7K3QX9</p>
      </Panel>
    </>
  );
}
