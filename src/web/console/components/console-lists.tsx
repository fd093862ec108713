import type { Procedure } from "#commands/context.ts";
import type { Waiting } from "#queries/channels/waiting.ts";
import { componentsText } from "#text/console/components.ts";
import { searchText } from "#text/console/search.ts";
import { say } from "#text/words.ts";
import { nothingTyped, WaitingList } from "../channels/waiting-list.tsx";
import { Became, Underway } from "../handover/handed-view.tsx";
import { Empty } from "../search/view.tsx";
import type { Around } from "../shell.tsx";
import { readFilter } from "../worklist/filter.ts";
import { Filters } from "../worklist/filters.tsx";
import { lineOf } from "../worklist/line.ts";
import { Lines } from "../worklist/lines.tsx";
import { Nothing } from "../worklist/nothing.tsx";
import { Views } from "../worklist/views.tsx";
import {
  at,
  fileOf,
  inquire,
  lodge,
  NOW,
  receive,
  refer,
  respond,
  review,
  rina,
  rowOf,
  write,
  type Deed,
} from "./example.ts";
import { Sample } from "./sample.tsx";

interface Props {
  readonly around: Around;
  readonly procedure: Procedure;
}

const begun: readonly Deed[] = [
  [at(3, 9), lodge()],
  [at(3, 10), receive],
  [at(4, 9), review],
];

/** What a complaint went through for its line to look as it does, by the end of its number. */
const lines: readonly (readonly [end: string, deeds: readonly Deed[]])[] = [
  ["LATE01", [[at(2, 9), lodge()]]],
  ["FRESH2", [[at(12, 9), lodge()]]],
  ["CHSN03", begun],
  ["HELD04", [...begun, [at(5, 9), inquire]]],
  ["WAIT05", [...begun, [at(5, 9), { ...refer, by: { ...rina, id: "citra" } }]]],
  ["MESS06", [...begun, [at(6, 9), write]]],
  ["UNTD07", [...begun, [at(6, 9), respond]]],
  ["FAIL08", [...begun, [at(6, 9), respond], [at(6, 10), { verb: "telling_failed", by: { is: "system" } }]]],
  ["SHUT09", [...begun, [at(6, 9), { verb: "withdraw", by: { is: "complainant" } }]]],
];

/** Lists of the console: their lines in each state, what narrows them, and what stands where they are empty. */
export function ConsoleLists({ around, procedure }: Props) {
  const { language } = around;
  const text = say(componentsText, language);
  const search = say(searchText, language);
  const reader = { procedure, staff: rina, now: NOW, language };
  const rows = lines.map(([end, deeds]) => rowOf(fileOf(procedure, language, `1700-2026-${end}`, deeds)));
  const filter = { ...readFilter({ stage: "in_review", overdue: "ya", q: "loket" }), channel: "email" };
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  const channels = procedure.sop.channels.map(({ id, name }) => ({ value: id, label: name[language] }));
  const file = { ...{ id: "contoh", person: "Rina Wulandari", ended: true, back: false, undone: false }, ...batch };
  return (
    <>
      <Sample title={text.worklistLines}>
        <Lines
          lines={rows.map((row) => lineOf(row, reader))}
          {...{ language, picks: true }}
          picked={new Set(["1700-2026-CHSN03"])}
        />
      </Sample>
      <Sample title={text.filterBar}>
        <Views {...{ around }} views={viewsOf(text)} />
        <Filters {...{ filter, around, channels }} holders={[{ id: "budi", name: "Budi Santoso", post: "" }]} />
      </Sample>
      <Sample title={text.tray}>
        <WaitingList
          {...{ waiting: waiting(text.subject), waitingCount: 140, dismissing: nothingTyped, now: NOW, zoned }}
        />
      </Sample>
      <Sample title={text.emptyStates}>
        <Nothing narrowed={false} mayLodge {...{ language }} />
        <Nothing narrowed mayLodge={false} {...{ language }} />
        <Empty title={search.beginTitle} body={search.begin} />
        <Empty title={search.noneTitle} body={search.none} />
      </Sample>
      <Sample title={text.batch}>
        <Underway {...{ around }} file={{ ...file, ended: false }} />
        <Became {...{ around, file }} reads />
      </Sample>
    </>
  );
}

const batch = {
  total: 40,
  done: 23,
  refused: [
    { reference: "1700-2026-7K3QX9", why: "conflicted" },
    { reference: "1700-2026-2M8RT4", why: "involved_before" },
  ],
} as const;

function viewsOf(text: { readonly late: string; readonly counter: string }) {
  const one = { href: "#isi", saved: null, here: false };
  const shared = { id: "contoh", query: "", shared: true, own: false };
  return [
    { ...one, name: text.late, count: "3", here: true },
    { ...one, name: text.counter, count: "99+", saved: { ...shared, name: text.counter } },
  ];
}

function waiting(subject: string): readonly Waiting[] {
  const summary = {
    ...{ from: "siti@contoh.example", name: "Siti Rahma", subject, messageId: null, excerpt: "" },
    ...{ references: [], attachments: [], defects: [] },
  };
  const one = { channel: "email", receivedAt: at(11, 9) };
  return [
    { ...one, id: "satu", outcome: "tray", reason: "other", summary },
    { ...one, id: "dua", outcome: "tray", reason: "other", summary: { ...summary, subject: "" } },
    { ...one, id: "tiga", outcome: "quarantine", reason: "unreadable", summary: null },
  ];
}
