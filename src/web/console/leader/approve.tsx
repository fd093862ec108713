import type { Complaint } from "#complaints/types.ts";
import { leaderText } from "#text/console/leader.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { SentFrom } from "./sent-from.tsx";

/** Lets out what waits for a second person; declining needs a reason and is done on the complaint's page. */
export function Approve({ complaint, language }: { readonly complaint: Complaint; readonly language: Language }) {
  const text = say(leaderText, language);
  const { reference } = complaint;
  const path = paths.verb(reference, "approval");
  return (
    <form method="post" action={path} class="quick">
      <SentFrom complaint={complaint} />
      <div class="buttons">
        <Button name="approve" value="yes">
          {text.approve} <span class="sr">{reference}</span>
        </Button>
        <a href={path}>
          {text.decline} <span class="sr">{reference}</span>
        </a>
      </div>
    </form>
  );
}
