import type { Auth } from "#auth/auth.ts";
import type { TrackFile } from "#queries/types.ts";
import type { Instant } from "#lib/time.ts";
import { lodgingText } from "#text/console/lodging.ts";
import { momentOf } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Qr } from "#web/ui/qr.tsx";
import { ButtonLink } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface ProofProps {
  readonly around: Around;
  readonly file: TrackFile;
  readonly trackingCode: string;
  readonly publicUrl: Auth["publicUrl"];
  readonly now: Instant;
  /** Whether the reader may open the complaint. */
  readonly mayRead: boolean;
}

/** The slip that the complainant takes home. */
export function ProofPage({ around, file, trackingCode, publicUrl, now, mayRead }: ProofProps) {
  const { language } = around;
  const text = say(lodgingText, language);
  const { complaint, submission, procedure } = file;
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  const due = (kind: "receipt" | "response") => {
    const at = complaint.clocks[kind]?.dueAt;
    return at === undefined ? null : at === null ? text.dateFollows : momentOf(at, now, zoned);
  };
  const track = new URL("/lacak", publicUrl).href;
  const lines = [
    { name: text.reference, value: complaint.reference, code: true },
    { name: text.subject, value: submission.subject },
    { name: text.lodgedAt, value: momentOf(complaint.lodgedAt, now, zoned) },
    { name: text.receiptDue, value: due("receipt") },
    { name: text.responseDue, value: due("response") },
    { name: text.code, value: trackingCode, code: true },
  ];
  return (
    <Shell title={text.proofTitle} around={around} narrow>
      <p class="no-print">{text.proofLead}</p>
      <div class="slip">
        <p class="slip-office">
          {around.logo ? <img class="logo" src={around.logo} alt="" /> : null}
          {around.office}
        </p>
        <h1>{text.proofTitle}</h1>
        <dl class="facts">
          {lines.map(({ name, value, code }) =>
            value ? (
              <div>
                <dt>{name}</dt>
                <dd class={code ? "code" : undefined}>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <p>{text.codeHint}</p>
        <p>{fill(text.track, { url: track })}</p>
        <Qr text={`${track}#${trackingCode}`} label={text.qr} />
        <p>{text.free}</p>
      </div>
      <p class="soft no-print">{text.print}</p>
      <div class="buttons">
        {mayRead ? <ButtonLink href={paths.complaint(complaint.reference)}>{text.open}</ButtonLink> : null}
        <ButtonLink look="quiet" href={paths.lodging}>
          {text.another}
        </ButtonLink>
      </div>
    </Shell>
  );
}
