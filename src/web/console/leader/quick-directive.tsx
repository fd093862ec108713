import type { Complaint } from "#complaints/types.ts";
import { leaderText } from "#text/console/leader.ts";
import { say, type Language } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { SentFrom } from "./sent-from.tsx";

const sentences = ["quick1", "quick2", "quick3", "quick4"] as const;

/** A directive in two taps: a sentence, then "send". What is written goes with it, or in its place. */
export function QuickDirective({
  complaint,
  language,
}: {
  readonly complaint: Complaint;
  readonly language: Language;
}) {
  const text = say(leaderText, language);
  const { reference } = complaint;
  const path = paths.verb(reference, "directive");
  return (
    <form method="post" action={path} class="quick">
      <SentFrom complaint={complaint} />
      <fieldset>
        <legend>
          {text.quick} <span class="sr">{reference}</span>
        </legend>
        {sentences.map((sentence) => (
          <div class="choice">
            <input type="radio" id={`${reference}-${sentence}`} name="text" value={text[sentence]} />
            <label for={`${reference}-${sentence}`}>{text[sentence]}</label>
          </div>
        ))}
      </fieldset>
      <Details summary={text.own}>
        <label for={`${reference}-addition`}>
          {text.addition} <span class="sr">{reference}</span>
        </label>
        <textarea id={`${reference}-addition`} name="addition" rows={3}></textarea>
      </Details>
      <div class="buttons">
        <Button>
          {text.send} <span class="sr">{reference}</span>
        </Button>
      </div>
    </form>
  );
}
