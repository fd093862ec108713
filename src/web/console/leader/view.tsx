import type { ApprovalRow, WaitingRow } from "#queries/leader/waiting.ts";
import type { Instant } from "#lib/time.ts";
import type { OwnDraft } from "#queries/writing/read-writing.ts";
import { leaderText } from "#text/console/leader.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { Shell, type Around } from "../shell.tsx";
import { addressOf } from "../worklist/filter.ts";
import type { Line } from "../worklist/line.ts";
import { Approve } from "./approve.tsx";
import { Destination } from "./destination.tsx";
import { Item } from "./item.tsx";
import { QuickDirective } from "./quick-directive.tsx";
import { Ratings, type DatedRating } from "./ratings.tsx";
import { Section } from "./section.tsx";

/** A list with the line of each complaint in it. */
interface Waiting<Row = WaitingRow> {
  readonly rows: readonly (Row & { readonly line: Line })[];
  readonly more: boolean;
}

interface LeaderProps {
  readonly around: Around;
  readonly directives: Waiting;
  readonly approvals: Waiting<ApprovalRow>;
  readonly late: { readonly lines: readonly Line[]; readonly more: boolean };
  readonly objections: Waiting;
  readonly ratings: readonly DatedRating[];
  /** Answers that have not reached the complainant. */
  readonly untold: { readonly lines: readonly Line[]; readonly more: boolean };
  /** Directives that this leader has begun to write, by complaint. */
  readonly drafts: ReadonlyMap<string, OwnDraft>;
  readonly now: Instant;
  readonly zoned: Zoned;
  /** What was just done, by reference. */
  readonly saved: string | null;
}

/** The leader's day on one page, made for a phone. */
export function LeaderPage({ around, ...props }: LeaderProps) {
  const { language } = around;
  const { now, zoned } = props;
  const text = say(leaderText, language);
  return (
    <Shell title={text.title} around={around} scripts={["console-drafts.js"]} live={{ hold: false }}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {props.saved ? <Notice mood="good">{fill(text.saved, { reference: props.saved })}</Notice> : null}
      <Section
        id="disposisi"
        title={text.directives}
        none={text.directivesNone}
        count={props.directives.rows.length}
        more={
          props.directives.more ? { href: addressOf({ stage: "awaiting_leadership" }), name: text.directivesAll } : null
        }
      >
        {props.directives.rows.map(({ line, complaint, words }) => (
          <Item line={line} language={language} about={text.why} words={words}>
            <QuickDirective
              {...{ complaint, now, zoned }}
              draft={props.drafts.get(complaint.id) ?? null}
              staffId={around.who?.id ?? ""}
            />
          </Item>
        ))}
      </Section>
      <Section
        id="persetujuan"
        title={text.approvals}
        none={text.approvalsNone}
        count={props.approvals.rows.length}
        more={props.approvals.more ? { href: addressOf({ approvable: true }), name: text.approvalsAll } : null}
      >
        {props.approvals.rows.map(({ line, words, ...row }) => (
          <Item line={line} language={language} about={text[row.complaint.pending!.verb]} words={words}>
            <Destination {...row} language={language} />
            <Approve complaint={row.complaint} language={language} />
          </Item>
        ))}
      </Section>
      <Section
        id="terlambat"
        title={text.late}
        none={text.lateNone}
        count={props.late.lines.length}
        more={props.late.more ? { href: addressOf({ overdue: true }), name: text.lateAll } : null}
      >
        {props.late.lines.map((line) => (
          <Item line={line} language={language} />
        ))}
      </Section>
      <Section
        id="belum-sampai"
        title={text.untold}
        none={text.untoldNone}
        count={props.untold.lines.length}
        more={props.untold.more ? { href: addressOf({ untold: true }), name: text.untoldAll } : null}
      >
        {props.untold.lines.map((line) => (
          <Item line={line} language={language} />
        ))}
      </Section>
      <Section
        id="sanggahan"
        title={text.objections}
        none={text.objectionsNone}
        count={props.objections.rows.length}
        more={props.objections.more ? { href: addressOf({ objected: true }), name: text.objectionsAll } : null}
      >
        {props.objections.rows.map(({ line, words }) => (
          <Item line={line} language={language} words={words} />
        ))}
      </Section>
      <Ratings ratings={props.ratings} language={language} />
    </Shell>
  );
}
