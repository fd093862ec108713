import type { Complaint } from "#complaints/types.ts";
import { leaderText } from "#text/console/leader.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { SentFrom } from "./sent-from.tsx";

const sentences = ["quick1", "quick2", "quick3", "quick4"] as const;

/** A directive in two taps: a sentence, then "send". Who means something else writes it on the complaint's page. */
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
            <input type="radio" id={`${reference}-${sentence}`} name="text" value={text[sentence]} required />
            <label for={`${reference}-${sentence}`}>{text[sentence]}</label>
          </div>
        ))}
      </fieldset>
      <div class="buttons">
        <Button>
          {text.send} <span class="sr">{reference}</span>
        </Button>
        <a href={path}>
          {text.own} <span class="sr">{reference}</span>
        </a>
      </div>
    </form>
  );
}
