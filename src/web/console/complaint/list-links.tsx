import type { Neighbour, Neighbours } from "#queries/types.ts";
import { listsText } from "#text/console/lists.ts";
import { say, type Language } from "#text/words.ts";
import { along, isSearch, lineId, type FromList } from "../from-list.ts";
import { paths } from "../paths.ts";

interface ListLinksProps {
  readonly from: FromList | null;
  readonly beside: Neighbours;
  readonly reference: string;
  readonly language: Language;
}

/** Back to the very list that a complaint was opened from, and on to its neighbours there. */
export function ListLinks({ from, beside, reference, language }: ListLinksProps) {
  const text = say(listsText, language);
  const { previous, next } = beside;
  return (
    <nav class="list-links no-print" aria-label={text.label}>
      <a href={`${from?.list ?? paths.worklist}${from ? `#${lineId(reference)}` : ""}`} data-back="">
        {nameOf(from, language)}
      </a>
      {from && previous ? <Beside one={previous} from={from} rel="prev" words={text.previous} /> : null}
      {from && next ? <Beside one={next} from={from} rel="next" words={text.next} /> : null}
    </nav>
  );
}

function Beside(props: {
  readonly one: Neighbour;
  readonly from: FromList;
  readonly rel: "prev" | "next";
  readonly words: string;
}) {
  const { one, from, rel, words } = props;
  const { reference, subject, place, part } = one;
  return (
    <a href={along(paths.complaint(reference), { ...from, place, part })} rel={rel} title={subject}>
      {words}
      <span class="sr">: {subject}</span>
    </a>
  );
}

function nameOf(from: FromList | null, language: Language): string {
  const text = say(listsText, language);
  if (!from) return text.worklist;
  if (isSearch(from)) return text.search;
  return from.list === paths.leader ? text.leader : text.list;
}
