import type { Complaint } from "#complaints/types.ts";
import type { Day } from "#lib/time.ts";
import type { LowRating } from "#queries/leader/low-ratings.ts";
import { MOST_WAITING } from "#queries/leader/waiting.ts";
import { leaderText } from "#text/console/leader.ts";
import { dayOf } from "#text/when.ts";
import { scoreWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { addressOf } from "../worklist/filter.ts";
import type { Line } from "../worklist/line.ts";
import { Approve } from "./approve.tsx";
import { Item } from "./item.tsx";
import { QuickDirective } from "./quick-directive.tsx";
import { Section } from "./section.tsx";

/** One complaint of a list, with the words for which it is there. */
export interface Waiting {
  readonly line: Line;
  readonly complaint: Complaint;
  readonly words: string | null;
}

interface LeaderProps {
  readonly around: Around;
  readonly directives: readonly Waiting[];
  readonly approvals: readonly Waiting[];
  readonly late: { readonly lines: readonly Line[]; readonly more: boolean };
  readonly objections: readonly Waiting[];
  readonly ratings: readonly (LowRating & { readonly day: Day })[];
  /** Answers that have not reached the complainant. */
  readonly untold: { readonly lines: readonly Line[]; readonly more: boolean };
  /** What was just done, by reference. */
  readonly saved: string | null;
}

/** The leader's day on one page, made for a phone. */
export function LeaderPage({ around, ...props }: LeaderProps) {
  const { language } = around;
  const text = say(leaderText, language);
  return (
    <Shell title={text.title} around={around} live={{ hold: false }}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {props.saved ? <Notice mood="good">{fill(text.saved, { reference: props.saved })}</Notice> : null}
      <Section
        id="disposisi"
        title={text.directives}
        none={text.directivesNone}
        count={props.directives.length}
        more={
          props.directives.length < MOST_WAITING
            ? null
            : { href: addressOf({ stage: "awaiting_leadership" }), name: text.directivesAll }
        }
      >
        {props.directives.map(({ line, complaint, words }) => (
          <Item line={line} language={language} about={text.why} words={words}>
            <QuickDirective complaint={complaint} language={language} />
          </Item>
        ))}
      </Section>
      <Section id="persetujuan" title={text.approvals} none={text.approvalsNone} count={props.approvals.length}>
        {props.approvals.map(({ line, complaint, words }) => (
          <Item line={line} language={language} about={text[complaint.pending!.verb]} words={words}>
            <Approve complaint={complaint} language={language} />
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
      <Section id="sanggahan" title={text.objections} none={text.objectionsNone} count={props.objections.length}>
        {props.objections.map(({ line, words }) => (
          <Item line={line} language={language} words={words} />
        ))}
      </Section>
      <Section id="penilaian" title={text.ratings} none={text.ratingsNone} count={props.ratings.length}>
        {props.ratings.map(({ complaint, subject, score, day, feedback, handlerName }) => (
          <li class="leader-item">
            <p class="lead-line">
              <strong>{scoreWords[score][language]}</strong> <span class="soft">{dayOf(day, language)}</span>
            </p>
            <p>
              <a href={paths.complaint(complaint.reference)}>{subject}</a>{" "}
              <span class="code">{complaint.reference}</span>
            </p>
            <blockquote class="words">{feedback ?? text.wordless}</blockquote>
            {handlerName ? <p class="soft">{fill(text.heldBy, { name: handlerName })}</p> : null}
          </li>
        ))}
      </Section>
    </Shell>
  );
}
