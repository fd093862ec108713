import type { TrackFile } from "#queries/types.ts";
import { trackText } from "#text/citizen/track.ts";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Frame } from "../../frame.ts";
import { SendForm } from "./can.tsx";
import type { Typed } from "./typed.ts";

/** Asks once more before a complaint is withdrawn, since nothing undoes that. */
export function WithdrawPage({
  frame,
  file,
  typed,
}: {
  readonly frame: Frame;
  readonly file: TrackFile;
  readonly typed: Typed | null;
}) {
  const text = trackText(frame.language).can;
  const { reference } = file.complaint;
  return (
    <Page {...frame} title={text.withdrawTitle} wrong={typed !== null} back={{ href: `/lacak/${reference}` }}>
      <ErrorSummary errors={typed?.errors ?? {}} language={frame.language} />
      <p class="caption code">{reference}</p>
      <h1>{text.withdrawTitle}</h1>
      <p>{text.withdrawHint}</p>
      <SendForm slug="penarikan" file={file} language={frame.language} typed={typed}>
        <div class="buttons">
          <Button look="grave">{text.withdrawSend}</Button>
          <ButtonLink look="quiet" href={`/lacak/${reference}`}>
            {text.withdrawNot}
          </ButtonLink>
        </div>
      </SendForm>
    </Page>
  );
}
