import type { TrackFile } from "#queries/types.ts";
import { trackText } from "#text/citizen/track.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Frame } from "../../frame.ts";
import { askedAbout } from "./asked-about.ts";
import { SendForm } from "./can.tsx";
import type { AskedFirst, Typed } from "./typed.ts";

/** Says what it means and asks once more, since nothing undoes it. */
export function AskFirstPage({
  slug,
  frame,
  file,
  typed,
}: {
  readonly slug: AskedFirst;
  readonly frame: Frame;
  readonly file: TrackFile;
  readonly typed: Typed | null;
}) {
  const text = trackText(frame.language).can;
  const { title, means, send } = askedAbout[slug];
  const { reference } = file.complaint;
  const sentences = text[means].split("\n");
  return (
    <Page
      {...frame}
      title={text[title]}
      wrong={typed !== null}
      scripts={["formulir.js"]}
      back={{ href: `/lacak/${reference}` }}
      leave
    >
      <ErrorSummary errors={typed?.errors ?? {}} language={frame.language} />
      <p class="caption code">{reference}</p>
      <h1>{text[title]}</h1>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      <SendForm slug={slug} file={file} language={frame.language} typed={typed}>
        <div class="buttons">
          <Button look="grave">{text[send]}</Button>
          <ButtonLink look="quiet" href={`/lacak/${reference}`}>
            {text.askNot}
          </ButtonLink>
        </div>
      </SendForm>
    </Page>
  );
}
