import type { Named } from "#queries/merges.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { paths } from "../paths.ts";

interface MergedWithProps {
  /** Id of the complaint that is named. */
  readonly id: string;
  /** Those that this person may see. */
  readonly among: readonly Named[];
  readonly language: Language;
}

/** A complaint by number and subject, where the reader may see it. */
export function MergedWith({ id, among, language }: MergedWithProps) {
  const found = among.find((one) => one.id === id);
  return found ? <NamedLink named={found} /> : <>{complaintText.merges.hidden[language]}</>;
}

/** Number and subject, with the way there. */
export function NamedLink({ named: { reference, subject } }: { readonly named: Named }) {
  return (
    <>
      <a href={paths.complaint(reference)} class="code">
        {reference}
      </a>{" "}
      {subject}
    </>
  );
}

/** Where the response is written: who else reads it. */
export function AnswersOthers({ file, language }: { readonly file: ComplaintFile; readonly language: Language }) {
  const { merges: text } = say(complaintText, language);
  const count = file.merges.here.length;
  return count === 0 ? null : (
    <Notice title={fill(text.here, { count })}>
      <p>{text.answerToo}</p>
    </Notice>
  );
}

/** At the top of a complaint: where it went on, or what was joined to it. */
export function MergeNotices({ file, language }: { readonly file: ComplaintFile; readonly language: Language }) {
  const { merges: text } = say(complaintText, language);
  const { mergedInto } = file.complaint;
  const { here, targets } = file.merges;
  return (
    <>
      {mergedInto ? (
        <Notice>
          <p>
            {text.into} <MergedWith id={mergedInto} among={targets} language={language} />
          </p>
          <p>{text.lead}</p>
        </Notice>
      ) : null}
      {here.length > 0 ? (
        <Notice title={fill(text.here, { count: here.length })}>
          <ul>
            {here.map((one) => (
              <li>
                <NamedLink named={one} />
              </li>
            ))}
          </ul>
          <p>{text.answerToo}</p>
        </Notice>
      ) : null}
    </>
  );
}
