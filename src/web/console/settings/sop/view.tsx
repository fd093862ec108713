import type { Instant } from "#lib/time.ts";
import type { SopVersionLine } from "#queries/settings/sop-versions.ts";
import type { OfficeData } from "#sop/office-data.ts";
import type { Reading, Sop } from "#sop/types.ts";
import { frontText } from "#text/console/settings/front.ts";
import { readingsText } from "#text/console/settings/readings.ts";
import { dayOf, momentOf, type Zoned } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { Across } from "#web/sop/across.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";

interface SopPageProps {
  readonly around: Around;
  readonly sop: Sop;
  readonly signatures: OfficeData["signatures"];
  /** Each with how many complaints are open under it. */
  readonly versions: readonly (SopVersionLine & { readonly open: number })[];
  /** Whether the reader may sign. */
  readonly signs: boolean;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** The versions of the SOP, and each reading with whether it is signed. */
export function SopPage(props: SopPageProps) {
  const { around, sop, signs } = props;
  const { language } = around;
  const text = say(readingsText, language);
  const signed = sop.readings.filter((reading) => reading.signed).length;
  return (
    <Shell title={text.title} around={around}>
      <p class="crumb">
        <a href={paths.settings}>{frontText.back[language]}</a>
      </p>
      <div class="page-head">
        <h1>{text.title}</h1>
      </div>
      <Versions {...props} />
      <section aria-labelledby="bacaan">
        <h2 id="bacaan">{text.readings}</h2>
        <p class="soft lead">{text.readingsLead}</p>
        <p>{fill(text.count, { signed, all: sop.readings.length })}</p>
        <ul class="readings">
          {sop.readings.map((reading) => (
            <ReadingRow {...{ reading, language, signs }} />
          ))}
        </ul>
      </section>
    </Shell>
  );
}

function Versions({ versions, zoned, now, around: { language } }: SopPageProps) {
  const text = say(readingsText, language);
  return (
    <section aria-labelledby="versi">
      <h2 id="versi">{text.versions}</h2>
      <Across labelledBy="versi">
        <table class="settings-table">
          <caption class="sr">{text.versions}</caption>
          <thead>
            <tr>
              {[text.version, text.number, text.validFrom, text.loadedBy, text.openUnder].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, number, loadedAt, open }, index) => (
              <tr>
                <th scope="row">
                  <a href={paths.sopVersion(version)}>
                    <span class="sr">{text.version} </span>
                    {version}
                  </a>{" "}
                  {index === 0 ? <Tag mood="good">{text.inForce}</Tag> : null}
                </th>
                <td>{number}</td>
                <td>{momentOf(loadedAt, now, zoned)}</td>
                <td>{text.byCommand}</td>
                <td>{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Across>
      <p class="soft lead">{text.versionsHint}</p>
    </section>
  );
}

function ReadingRow(props: { readonly reading: Reading; readonly language: Language; readonly signs: boolean }) {
  const { reading, language, signs } = props;
  const text = say(readingsText, language);
  const title = fill(text.one, { number: reading.number });
  const effect = (reading.clocks ?? []).map((clock) => text.decides[clock]).join(" ") || text.decides.none;
  return (
    <li>
      <h3>
        {title} <Tag mood={reading.signed ? "good" : "warn"}>{reading.signed ? text.signed : text.proposed}</Tag>
      </h3>
      <p>{reading.reading[language]}</p>
      <p class="soft">
        {effect}{" "}
        {reading.signed
          ? fill(text.signedBy, { by: reading.signed.by, day: dayOf(reading.signed.on, language) })
          : fill(text.proposedOn, { day: dayOf(reading.proposedOn, language) })}
      </p>
      <p>
        <a href={paths.readingSetting(reading.id)}>
          {signs && !reading.signed ? text.openToSign : text.open}
          <span class="sr">: {title}</span>
        </a>
      </p>
    </li>
  );
}
