import { hasStep } from "#sop/ask.ts";
import { sentText } from "#text/citizen/sent.ts";
import type { TrackFile } from "#queries/types.ts";
import type { Instant } from "#lib/time.ts";
import { Notice } from "../../../ui/blocks.tsx";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Frame } from "../../frame.ts";
import { PRINT, Proof } from "../../proof.tsx";
import { FORM } from "../question-pages.ts";

export interface SentProps {
  readonly frame: Frame;
  readonly file: TrackFile;
  readonly trackingCode: string;
  /** The tracking page with the code after `#`. */
  readonly link: string;
  readonly now: Instant;
  readonly leftOver?: string | undefined;
}

/** Proof that it was lodged, and what comes next. */
export function SentPage({ frame, file, trackingCode, link, now, leftOver }: SentProps) {
  const { language } = frame;
  const text = sentText(language);
  const title = text.title[file.complaint.kind];
  const { sop } = file.procedure;
  const changed = leftOver ? (
    <Notice mood="warn">
      <p>{text.changed}</p>
      <p class="words">{leftOver}</p>
    </Notice>
  ) : null;
  return (
    <Page {...frame} title={title} scripts={["formulir.js", PRINT]} leave>
      <Proof {...{ file, title, trackingCode, link, now, language }} notice={changed}>
        <form method="post" action="/lacak">
          <input type="hidden" name="kode" value={trackingCode} />
          <Button>{text.follow}</Button>
        </form>
      </Proof>
      <h2>{text.next}</h2>
      <ol class="next">
        {(["receive", "review", "respond", "rate"] as const).map((kind) =>
          hasStep(sop, kind) ? <li>{text.steps[kind]}</li> : null,
        )}
      </ol>
      <div class="buttons">
        <ButtonLink look="quiet" href={FORM}>
          {text.another}
        </ButtonLink>
        <form method="post" action="/lacak/tutup">
          <Button look="link">{text.done}</Button>
        </form>
      </div>
    </Page>
  );
}
