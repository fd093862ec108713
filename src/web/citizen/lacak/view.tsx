import type { OpenedComplaint } from "#auth/citizen-session.ts";
import { trackText } from "#text/citizen/track.ts";
import { Details, Notice } from "../../ui/blocks.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type Errors } from "../../ui/error-summary.tsx";
import { Field } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import type { Frame } from "../frame.ts";
import { wordFields } from "./complaint/typed.ts";

export interface CodeProps {
  readonly frame: Frame;
  readonly opened: readonly OpenedComplaint[];
  /** The code opened nothing. It is not shown again: the page is the same for every wrong one. */
  readonly wrong: boolean;
  /** What was sent after its page had closed, to travel with the code. */
  readonly carried?: Readonly<Record<string, string>> | null;
}

/** Where the code is entered. A link that carries it after `#` is filled in by a small script; typing works without. */
export function CodePage({ frame, opened, wrong, carried }: CodeProps) {
  const text = trackText(frame.language).enter;
  const errors: Errors = wrong ? { kode: text.wrong } : {};
  return (
    <Page {...frame} title={text.title} wrong={wrong} scripts={["lacak.js", "formulir.js"]} leave>
      <ErrorSummary errors={errors} language={frame.language} />
      <h1>{text.title}</h1>
      {carried ? <Carried fields={carried} text={text} /> : <p>{text.lead}</p>}
      <form id="buka" method="post" action="/lacak" novalidate>
        <Field
          name="kode"
          label={text.code}
          hint={text.codeHint}
          error={wrong ? text.wrong : undefined}
          language={frame.language}
          autocomplete="off"
          short
          plain
        />
        {Object.entries(carried ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{text.open}</Button>
      </form>
      {opened.length > 0 ? (
        <>
          <h2>{text.opened}</h2>
          <ul>
            {opened.map(({ reference }) => (
              <li>
                <a class="code alone" href={`/lacak/${reference}`}>
                  {reference}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div class="apart">
        <Details summary={text.lost}>
          <p>{text.lostHow}</p>
        </Details>
      </div>
    </Page>
  );
}

function Carried({
  fields,
  text,
}: {
  readonly fields: Readonly<Record<string, string>>;
  readonly text: { expired: string; expiredHow: string };
}) {
  return (
    <Notice mood="warn" title={text.expired}>
      <p>{text.expiredHow}</p>
      {wordFields.map((name) => (fields[name] ? <p class="words">{fields[name]}</p> : null))}
    </Notice>
  );
}
