import type { ActingLine } from "#auth/acting-list.ts";
import { actingText } from "#text/console/acting.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { lineOf } from "./acting-view.tsx";

/** Asks once more before somebody's acting ends. */
export function EndingPage({ around, line }: { readonly around: Around; readonly line: ActingLine }) {
  const text = say(actingText, around.language);
  const title = fill(text.endTitle, { name: line.name });
  return (
    <Shell title={title} around={around} narrow>
      <h1>{title}</h1>
      <p>{lineOf(line, around.language)}</p>
      <p>{text.endBody}</p>
      <form method="post" action={paths.endingActing(line.id)}>
        <div class="buttons">
          <Button look="grave">{text.endGo}</Button>
          <a href={paths.handOver}>{text.keep}</a>
        </div>
      </form>
    </Shell>
  );
}
