import type { MailLine } from "#queries/channels/mails-of.ts";
import type { Instant } from "#lib/time.ts";
import { personsText } from "#text/console/persons.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { defectsOf } from "../channels/reason.ts";
import { paths } from "../paths.ts";

interface MailsProps {
  readonly mails: readonly MailLine[];
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** The mails as they came, quoted text and all, one click away. Each look is recorded, since they name their sender. */
export function Mails({ mails, now, zoned }: MailsProps) {
  const text = say(personsText, zoned.language);
  if (mails.length === 0) return null;
  return (
    <section class="side-block" aria-labelledby="mails">
      <h2 id="mails">{text.mails}</h2>
      <p class="soft">{text.mailsLead}</p>
      <ul class="plain">
        {mails.map(({ id, at, automatic, defects }) => (
          <li>
            {momentOf(at, now, zoned)}: <a href={paths.mailHtml(id)}>{text.look}</a>,{" "}
            <a href={paths.originalMail(id)}>{text.save}</a>
            {automatic ? <span class="soft"> {text.automatic}</span> : null}
            {defectsOf(defects, zoned.language).map((sentence) => (
              <p class="words">{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
