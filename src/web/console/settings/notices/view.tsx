import type { OfficeData } from "#sop/office-data.ts";
import { noticeMoments, type Sop } from "#sop/types.ts";
import { frontText } from "#text/console/settings/front.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import { momentWords } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";

interface NoticesPageProps {
  readonly around: Around;
  readonly notices: Sop["notices"];
  readonly own: OfficeData["notices"];
  /** Whether the reader may change them. */
  readonly changes: boolean;
}

/** Every notice with its subject, and whose words it has. */
export function NoticesPage({ around, notices, own, changes }: NoticesPageProps) {
  const { language } = around;
  const text = say(noticesText, language);
  return (
    <Shell title={text.title} around={around}>
      <p class="crumb">
        <a href={paths.settings}>{frontText.back[language]}</a>
      </p>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft lead">{text.lead}</p>
      </div>
      <ul class="readings notices">
        {noticeMoments.map((moment) => (
          <li>
            <h2>
              {momentWords[moment][language]}{" "}
              {own[moment] ? <Tag mood="good">{text.own}</Tag> : <Tag>{text.ofSop}</Tag>}
            </h2>
            <p class="soft">{notices[moment].subject[language]}</p>
            <p>
              <a href={paths.noticeSetting(moment)}>
                {changes ? text.openToChange : text.open}
                <span class="sr">: {momentWords[moment][language]}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
