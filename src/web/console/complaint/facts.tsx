import type { Child } from "hono/jsx";
import type { Instant } from "#lib/time.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { classificationWords, kindWords, scoreWords, toldWords } from "#text/vocabulary.ts";
import { dayOf, momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import type { FromList } from "../from-list.ts";
import { paths } from "../paths.ts";
import { channelName } from "../worklist/line.ts";
import { IdentityView, type Revealing } from "./identity.tsx";

interface FactsProps {
  readonly file: ComplaintFile;
  readonly now: Instant;
  readonly zoned: Zoned;
  readonly revealing: Revealing;
  readonly from: FromList | null;
}

/** What is known about the complaint, at the side. */
export function Facts(props: FactsProps) {
  const { facts: text } = say(complaintText, props.zoned.language);
  return (
    <section class="side-block" aria-labelledby="facts">
      <h2 id="facts">{text.title}</h2>
      <IdentityView {...props} />
      <dl class="facts">
        {factsOf(props).map(({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factsOf({ file, now, zoned }: FactsProps): readonly { name: string; value: Child }[] {
  const { complaint, procedure, handlerName } = file;
  const { language } = zoned;
  const { facts: text } = say(complaintText, language);
  const moment = (at: Instant) => momentOf(at, now, zoned);
  const { classification } = complaint.review ?? {};
  const { followUp, rating, objectionUntil } = complaint;
  const facts = [
    { name: text.handler, value: handlerName ?? text.nobody },
    { name: text.kind, value: kindWords[complaint.kind][language] },
    { name: text.channel, value: channelName(procedure, complaint.channel, language) },
    { name: text.lodgedAt, value: moment(complaint.lodgedAt) },
    { name: text.sentAt, value: complaint.sentAt !== null && moment(complaint.sentAt) },
    { name: text.classification, value: classification && classificationWords[classification][language] },
    {
      name: text.followUp,
      value: followUp?.promisedFor
        ? `${moment(followUp.at)}. ${fill(text.promisedFor, { day: dayOf(followUp.promisedFor, language) })}`
        : followUp && moment(followUp.at),
    },
    { name: text.told, value: toldFact(file, now, zoned) },
    { name: text.rating, value: rating && `${rating.score}, ${scoreWords[rating.score][language].toLowerCase()}` },
    { name: text.objectionUntil, value: objectionUntil !== null && moment(objectionUntil) },
    {
      name: text.sop,
      value: (
        <a href={paths.sopVersion(procedure.version)}>
          {procedure.sop.document.number}, {fill(text.sopVersion, { version: procedure.version })}
        </a>
      ),
    },
  ];
  return facts.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

function toldFact({ complaint }: ComplaintFile, now: Instant, zoned: Zoned): string | null {
  const { facts: text } = say(complaintText, zoned.language);
  const { told, response, tellingFailed } = complaint;
  if (told) return `${momentOf(told.at, now, zoned)}, ${toldWords[told.how][zoned.language]}`;
  if (!response) return null;
  return tellingFailed ? text.tellingFailed : text.notTold;
}
