import type { Instant } from "#lib/time.ts";
import type { SopVersionLine } from "#queries/settings/sop-versions.ts";
import type { SopChanges } from "#sop/compare.ts";
import type { Sop } from "#sop/types.ts";
import { sopVersionText } from "#text/console/sop-version.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { DocumentHead } from "#web/sop/document-head.tsx";
import { StepsTable } from "#web/sop/steps-table.tsx";
import { Tag } from "#web/ui/blocks.tsx";
import { paths, withQuery } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { Changes } from "./changes.tsx";

interface VersionPageProps {
  readonly around: Around;
  readonly sop: Sop;
  readonly line: SopVersionLine;
  readonly inForce: boolean;
  /** Complaints that are open under it; null: not for this reader. */
  readonly open: number | null;
  /** What differs from the version before; null: it is the first. */
  readonly changed: { readonly before: number; readonly changes: SopChanges } | null;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** One version of the SOP: what it changed, its document and its table of steps. */
export function VersionPage({ around, sop, line, inForce, open, changed, zoned, now }: VersionPageProps) {
  const { language } = around;
  const text = say(sopVersionText, language);
  const { version, loadedAt } = line;
  const title = fill(text.title, { version });
  const running = withQuery(paths.procedure, { versi: inForce ? undefined : String(version) });
  return (
    <Shell title={title} around={around}>
      <p class="crumb">
        <a href={paths.procedure}>{text.back}</a>
      </p>
      <h1>
        {title} <Tag mood={inForce ? "good" : "warn"}>{inForce ? text.inForce : text.replaced}</Tag>
      </h1>
      <p class="soft">{fill(text.since, { when: momentOf(loadedAt, now, zoned) })}</p>
      {open === null ? null : (
        <p>
          <a href={running}>{fill(text.open, { open })}</a>
        </p>
      )}
      {changed ? <Changes {...changed} language={language} /> : null}
      <section aria-labelledby="dokumen">
        <h2 id="dokumen">{text.document}</h2>
        <DocumentHead document={sop.document} language={language} />
      </section>
      <section aria-labelledby="uraian">
        <h2 id="uraian">{text.steps}</h2>
        <StepsTable sop={sop} language={language} labelledBy="uraian" />
      </section>
    </Shell>
  );
}
