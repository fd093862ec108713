import type { Instant } from "#lib/time.ts";
import type { PastSetting } from "#queries/settings/history.ts";
import { officeSettingSchema } from "#sop/office-data.ts";
import { frontText } from "#text/console/settings/front.ts";
import { officeText } from "#text/console/settings/office.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import { History, versionOf } from "../history.tsx";
import { OfficeForms } from "./forms.tsx";

export interface OfficePageProps {
  readonly around: Around;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  /** Number of the setting over which the words in the fields are saved. */
  readonly seen: string;
  /** Address of the logo; null: there is none. */
  readonly logo: string | null;
  /** Whether something of the office stands over the SOP's words. */
  readonly isOwn: boolean;
  readonly changes: boolean;
  readonly saved: boolean;
  readonly history: readonly PastSetting[];
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** How the office names itself and is reached. */
export function OfficePage(props: OfficePageProps) {
  const { around, typed, errors, changes, saved, history, zoned, now } = props;
  const { language } = around;
  const text = say(officeText, language);
  const shown = ["name", "nameEn", "address", "contact", "opening", "openingEn"] as const;
  return (
    <Shell
      title={text.title}
      around={around}
      wrong={Object.keys(errors).length > 0}
      keepForm={changes ? "kantor" : undefined}
    >
      <ErrorSummary errors={errors} language={language} />
      <p class="crumb">
        <a href={paths.settings}>{frontText.back[language]}</a>
      </p>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft lead">{text.lead}</p>
      </div>
      {saved ? (
        <p class="saved" role="status">
          {text.saved}
        </p>
      ) : null}
      {changes ? (
        <OfficeForms {...props} />
      ) : (
        <SummaryList
          language={language}
          answers={shown.map((name) => ({ question: text[name], answer: typed[name] || "–" }))}
        />
      )}
      <History
        language={language}
        lines={history.map((one) => ({
          when: momentOf(one.at, now, zoned),
          what: said(one.by, one.value),
          version: versionOf(one),
        }))}
        back={changes ? { action: paths.restoringOffice, seen: history[0]?.seq ?? 0 } : undefined}
      />
    </Shell>
  );

  function said(name: string, value: unknown): string {
    if (value === null) return fill(text.wasBack, { name });
    const { name: words, address, contact, opening, logo } = officeSettingSchema.parse(value);
    const parts = [words[language], address, contact, opening?.[language], logo && text.withLogo];
    return fill(text.wasSaved, { name, text: parts.filter(Boolean).join("; ") });
  }
}
