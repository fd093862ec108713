import type { ComplaintFile, MaskedIdentity } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import type { Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field } from "#web/ui/field.tsx";
import { along, type FromList } from "../from-list.ts";
import { paths } from "../paths.ts";

/** Whether this person may see the identity in full, and whether it is shown in full now. */
export interface Revealing {
  readonly may: boolean;
  readonly shown: {
    readonly name?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly address?: string;
  } | null;
  /** The form was sent without what it needs. */
  readonly error?: string;
}

interface IdentityProps {
  readonly file: ComplaintFile;
  readonly zoned: Zoned;
  readonly revealing: Revealing;
  readonly from: FromList | null;
}

/** Who the complainant is: masked, until somebody says what they need it for. */
export function IdentityView({ file, zoned, revealing, from }: IdentityProps) {
  const { facts: text } = say(complaintText, zoned.language);
  const { complaint, identity } = file;
  return (
    <div class="identity">
      <h3>{text.identity}</h3>
      {complaint.anonymous ? <p>{text.anonymous}</p> : null}
      {complaint.confidential ? <p>{text.confidential}</p> : null}
      {complaint.reachable ? null : <p class="soft">{text.unreachable}</p>}
      {identity && !revealing.shown ? <Lines identity={identity} zoned={zoned} /> : null}
      {revealing.shown ? (
        <div class="revealed">
          <Lines identity={revealing.shown} zoned={zoned} />
          <p>
            {text.revealed} <a href={along(paths.complaint(complaint.reference), from)}>{text.hide}</a>
          </p>
        </div>
      ) : null}
      {identity && revealing.may && !revealing.shown ? (
        <details open={revealing.error !== undefined}>
          <summary>{text.reveal}</summary>
          <form method="post" action={along(paths.identity(complaint.reference), from)} novalidate>
            <Field
              name="revealReason"
              label={text.revealReason}
              hint={text.revealHint}
              error={revealing.error}
              language={zoned.language}
              maxlength={300}
            />
            <Button look="quiet">{text.reveal}</Button>
          </form>
        </details>
      ) : null}
    </div>
  );
}

function Lines(props: { readonly identity: Partial<MaskedIdentity>; readonly zoned: Zoned }) {
  const { facts: text } = say(complaintText, props.zoned.language);
  const { name, email, phone, address } = props.identity;
  const lines = [
    { label: text.name, value: name },
    { label: text.email, value: email },
    { label: text.phone, value: phone },
    { label: text.address, value: address },
  ].filter(({ value }) => value);
  return (
    <dl class="facts">
      {lines.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
