import type { AuditFilter, AuditLine } from "#queries/audit-list.ts";
import type { Person } from "#auth/people.ts";
import type { Instant } from "#lib/time.ts";
import { auditListText } from "#text/console/audit-list.ts";
import { auditText } from "#text/console/audit.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Pager } from "../pager.tsx";
import { paths, withQuery } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { auditWords } from "./audit-words.ts";
import { AuditFilters } from "./filters.tsx";

export interface AuditProps {
  readonly around: Around;
  readonly items: readonly AuditLine[];
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
  /** Not the first page. */
  readonly further: boolean;
  readonly filter: AuditFilter;
  readonly wrongDay: boolean;
  readonly people: readonly Person[];
  /** Whether the reader may open a person's page. */
  readonly opensPeople: boolean;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** Every audit event that this reader may know of. */
export function AuditPage(props: AuditProps) {
  const { around, items, next, further, filter } = props;
  const text = say(auditListText, around.language);
  const asked = { orang: filter.person, jenis: filter.type, hari: filter.day };
  return (
    <Shell title={text.title} around={around} wrong={props.wrongDay}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      <AuditFilters {...props} />
      {items.length > 0 ? (
        <Lines {...props} />
      ) : (
        <div class="empty">
          <h2>{text.emptyTitle}</h2>
          <p>{text.emptyBody}</p>
        </div>
      )}
      <Pager
        first={further ? withQuery(paths.audit, asked) : null}
        next={next && withQuery(paths.audit, { ...asked, sebelum: next })}
        text={text}
      />
    </Shell>
  );
}

function Lines({ items, opensPeople, zoned, now }: AuditProps) {
  const text = say(auditListText, zoned.language);
  return (
    <table class="people audit">
      <caption class="sr">{text.title}</caption>
      <thead>
        <tr>
          {[text.when, text.by, text.what, text.about].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((line) => (
          <tr>
            <td>{momentOf(line.at, now, zoned)}</td>
            <th scope="row">{line.by ?? auditText.commandLine[zoned.language]}</th>
            <td class="reason">
              {auditWords(line, zoned.language)}
              <Reason line={line} words={text.reason} />
            </td>
            <td class="reason">
              <About line={line} opensPeople={opensPeople} hidden={text.hidden} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reason({ line: { detail }, words }: { readonly line: AuditLine; readonly words: string }) {
  const reason = detail["reason"] ?? detail["because"];
  return typeof reason === "string" && reason ? <p class="soft">{fill(words, { reason })}</p> : null;
}

interface AboutProps {
  readonly line: AuditLine;
  readonly opensPeople: boolean;
  readonly hidden: string;
}

/** The person it was done to, the complaint that it belongs to, or both. */
function About({ line: { person, complaint }, opensPeople, hidden }: AboutProps) {
  return (
    <>
      {person && opensPeople ? <a href={paths.person(person.id)}>{person.name}</a> : person?.name}
      {person && complaint ? ", " : null}
      {complaint === "hidden" ? <span class="soft">{hidden}</span> : null}
      {complaint && complaint !== "hidden" ? (
        <a class="code" href={paths.complaint(complaint.reference)}>
          {complaint.reference}
        </a>
      ) : null}
    </>
  );
}
