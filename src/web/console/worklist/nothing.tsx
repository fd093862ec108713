import { worklistText } from "#text/console/worklist.ts";
import { say, type Language } from "#text/words.ts";
import { ButtonLink } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";

/** An empty list: what will be here, or how to see more. */
export function Nothing(props: {
  readonly narrowed: boolean;
  readonly mayLodge: boolean;
  readonly language: Language;
}) {
  const text = say(worklistText, props.language);
  if (props.narrowed) {
    return (
      <div class="empty">
        <h2>{text.noneTitle}</h2>
        <p>{text.noneBody}</p>
        <p>
          <a href={paths.worklist}>{text.reset}</a>
        </p>
      </div>
    );
  }
  return (
    <div class="empty">
      <h2>{text.emptyTitle}</h2>
      <p>{text.emptyBody}</p>
      {props.mayLodge ? (
        <ButtonLink look="quiet" href={paths.lodging}>
          {text.emptyLodge}
        </ButtonLink>
      ) : null}
    </div>
  );
}
