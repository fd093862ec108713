import type { Instant } from "#lib/time.ts";
import type { TrackFile } from "#queries/types.ts";
import { isProposed } from "#sop/ask.ts";
import { sentText } from "#text/citizen/sent.ts";
import { trackText } from "#text/citizen/track.ts";
import type { Language } from "#text/words.ts";
import { Address } from "#web/sop/address.tsx";
import { Notice } from "../../../ui/blocks.tsx";
import { PROOF } from "./proof.tsx";

interface Props {
  readonly file: TrackFile;
  readonly now: Instant;
  readonly language: Language;
}

/** Where to turn when the office has no more to give, or has not answered by its date. */
export function Outside({ file, now, language }: Props) {
  const { outside } = file.procedure.sop;
  const words = wordsFor(file, now, language);
  if (!words || outside.length === 0) return null;
  return (
    <Notice title={words.title}>
      <p>{words.how}</p>
      <ul>
        {outside.map(({ name, address }) => (
          <li>
            {name[language]}: <Address address={address} />
          </li>
        ))}
      </ul>
      <p>
        <a class="alone" href={`/lacak/${file.complaint.reference}/${PROOF}`}>
          {sentText(language).proofLink}
        </a>
      </p>
    </Notice>
  );
}

function wordsFor(file: TrackFile, now: Instant, language: Language) {
  const text = trackText(language).can.outside;
  const { complaint, procedure } = file;
  const answeredTwice = complaint.objectedAt !== null && complaint.stage === "answered";
  if (answeredTwice || (complaint.closed && !file.can.includes("object")))
    return { title: text.over, how: complaint.response ? text.overAnswered : text.overOtherwise };
  const clock = complaint.clocks.response;
  const past = clock && clock.stoppedAt === null && clock.heldAt === null && clock.dueAt !== null && now > clock.dueAt;
  if (!past) return null;
  // Lateness under a reading that the head has not signed is never published; the way out is open all the same.
  return isProposed(procedure.sop, "response")
    ? { title: text.always, how: text.alwaysHow }
    : { title: text.late, how: text.lateHow };
}
