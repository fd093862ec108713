import { componentsText } from "#text/console/components.ts";
import { say, type Language } from "#text/words.ts";
import { Clock } from "#web/ui/clock.tsx";
import { StepLine } from "#web/ui/step-line.tsx";
import { Sample } from "./sample.tsx";

/** What shows time and where something stands. */
export function Progress({ language }: { readonly language: Language }) {
  const text = say(componentsText, language);
  const steps = [
    { text: text.receive, who: text.officer, place: "done", label: "5" },
    { text: text.review, who: text.officer, place: "here", label: "6" },
    { text: text.respond, who: text.officer, place: "ahead", label: "7" },
  ] as const;
  return (
    <>
      <Sample title={text.clocks}>
        <Clock label={text.due} phrase={text.soon} workingLabel={text.more}>
          {text.moreWords}
        </Clock>
        <Clock label={text.due} phrase={text.late} late />
      </Sample>
      <Sample title={text.steps}>
        <StepLine steps={steps} language={language} flat />
        <StepLine steps={steps} language={language} />
      </Sample>
    </>
  );
}
