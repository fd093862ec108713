import type { Instant } from "#lib/time.ts";
import type { Found } from "#queries/search.ts";
import type { Hit } from "#queries/search-hits.ts";
import { searchText } from "#text/console/search.ts";
import { stageWords } from "#text/vocabulary.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice, Tag } from "#web/ui/blocks.tsx";
import { along, lineId } from "../from-list.ts";
import { paths, withQuery } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { SearchBox } from "./box.tsx";
import { Pieces } from "./pieces.tsx";

interface SearchProps {
  readonly around: Around;
  readonly typed: string;
  /** Null before anything was typed. */
  readonly found: Found | null;
  readonly page: number;
  readonly pages: number;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** What was found, with the words marked where they stand. */
export function SearchPage(props: SearchProps) {
  const { around, typed, found } = props;
  const text = say(searchText, around.language);
  return (
    <Shell title={typed ? `${typed} – ${text.title}` : text.title} around={around}>
      <h1>{text.title}</h1>
      <SearchBox around={around} typed={typed} />
      {found === null ? <Empty title={text.beginTitle} body={text.begin} /> : null}
      {found?.total === 0 ? <Empty title={text.noneTitle} body={text.none} /> : null}
      {found && found.total > 0 ? <Results {...props} found={found} /> : null}
    </Shell>
  );
}

function Results({ around, typed, found, page, pages, zoned, now }: SearchProps & { readonly found: Found }) {
  const text = say(searchText, around.language);
  const to = (number: number) => withQuery(paths.search, { q: typed, hal: number > 1 ? String(number) : undefined });
  const count = found.total.toLocaleString(around.language);
  return (
    <>
      <p role="status">{found.total === 1 ? text.one : fill(text.count, { count })}</p>
      {found.cut ? (
        <Notice>
          <p>{text.cut}</p>
        </Notice>
      ) : null}
      <ol class="hits" start={(page - 1) * 25 + 1}>
        {found.hits.map((hit) => (
          <HitLine {...{ hit, zoned, now }} list={to(page)} />
        ))}
      </ol>
      {pages > 1 ? (
        <p class="pager">
          {page > 1 ? (
            <a href={to(page - 1)} rel="prev">
              {text.fewer}
            </a>
          ) : null}
          <span>
            {page}/{pages}
          </span>
          {page < pages ? (
            <a href={to(page + 1)} rel="next">
              {text.more}
            </a>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

interface HitProps {
  readonly hit: Hit;
  /** Address of what was found, to come back to. */
  readonly list: string;
  readonly zoned: Zoned;
  readonly now: Instant;
}

function HitLine({ hit, list, zoned, now }: HitProps) {
  const { complaint, subject, excerpt, by } = hit;
  const text = say(searchText, zoned.language);
  return (
    <li id={lineId(complaint.reference)}>
      <h2>
        <a
          href={along(paths.complaint(complaint.reference), { list, place: "", part: 0 })}
          data-line={complaint.reference}
        >
          <Pieces pieces={subject} />
        </a>
      </h2>
      <p class="facts">
        <span class="code">{complaint.reference}</span> <Tag>{stageWords[complaint.stage][zoned.language]}</Tag>{" "}
        <span class="soft">{fill(text.lodged, { when: momentOf(complaint.lodgedAt, now, zoned) })}</span>
      </p>
      {by.length > 0 ? (
        <p>
          <span class="soft">{text.foundBy}: </span>
          {by.map((what) => text.by[what]).join(", ")}
        </p>
      ) : null}
      {excerpt ? (
        <p class="excerpt">
          <span class="soft">{text.from[excerpt.from]}: </span>
          <Pieces pieces={excerpt.pieces} />
        </p>
      ) : null}
    </li>
  );
}

/** What stands where nothing was found, or before anything is looked for. */
export function Empty({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{body}</p>
    </div>
  );
}
