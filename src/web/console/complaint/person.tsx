import type { ComplaintFile } from "#queries/types.ts";
import type { PersonFile } from "#queries/person-file.ts";
import { allows } from "#auth/permissions.ts";
import { personsText } from "#text/console/persons.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { along, type FromList } from "../from-list.ts";
import { paths } from "../paths.ts";
import type { Around } from "../shell.tsx";

interface PersonProps {
  readonly around: Around;
  readonly file: ComplaintFile;
  readonly person: PersonFile;
  readonly from: FromList | null;
}

/** Other complaints of the same person, and whether several ways of reaching them are one person's. */
export function PersonBlock({ around, file: { complaint }, person, from }: PersonProps) {
  const text = say(personsText, around.language);
  const { mayBeOne, joined, others } = person;
  const may = around.who !== null && allows("reveal_identity", around.who.role);
  if (!mayBeOne && !joined && others.length === 0) return null;
  return (
    <section class="side-block" aria-labelledby="person">
      <h2 id="person">{text.title}</h2>
      {others.length > 0 ? (
        <ul class="plain">
          {others.map(({ reference, subject }) => (
            <li>
              <a class="code" href={paths.complaint(reference)}>
                {reference}
              </a>{" "}
              {subject}
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{text.none}</p>
      )}
      {may && (mayBeOne || joined) ? (
        <form method="post" action={along(paths.samePerson(complaint.reference), from)}>
          <p>{mayBeOne ? text.mayBeOne : text.joined}</p>
          <input type="hidden" name="as" value={mayBeOne ? "one" : "apart"} />
          <Button look="quiet">{mayBeOne ? text.join : text.part}</Button>
        </form>
      ) : null}
    </section>
  );
}
