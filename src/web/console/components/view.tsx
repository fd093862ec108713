import type { Procedure } from "#commands/context.ts";
import { componentsText } from "#text/console/components.ts";
import { say } from "#text/words.ts";
import { Button, ButtonLink } from "#web/ui/button.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Shell, type Around } from "../shell.tsx";
import { Blocks } from "./blocks.tsx";
import { ComplaintParts } from "./complaint-parts.tsx";
import { ConsoleLists } from "./console-lists.tsx";
import { Forms } from "./forms.tsx";
import { Progress } from "./progress.tsx";
import { Sample } from "./sample.tsx";

/** All parts of a page in each of their states, for who makes pages. */
export function ComponentsPage({ around, procedure }: { readonly around: Around; readonly procedure: Procedure }) {
  const text = say(componentsText, around.language);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      <Sample title={text.buttons}>
        <div class="buttons">
          <Button>{text.send}</Button>
          <Button look="quiet">{text.later}</Button>
          <Button look="grave">{text.close}</Button>
          <Button look="link">{text.asLink}</Button>
          <ButtonLink href="#isi">{text.send}</ButtonLink>
          <ButtonLink href="#isi" look="quiet">
            {text.later}
          </ButtonLink>
        </div>
      </Sample>
      <Sample title={text.signs}>
        <p>
          <Icon name="late" /> {text.late} · <Icon name="held" /> {text.held} · <Icon name="lock" /> {text.locked}
        </p>
      </Sample>
      <Forms language={around.language} />
      <Blocks language={around.language} />
      <Progress language={around.language} />
      <ConsoleLists {...{ around, procedure }} />
      <ComplaintParts {...{ around, procedure }} />
    </Shell>
  );
}
