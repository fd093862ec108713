import type { Child } from "hono/jsx";
import { leaderText } from "#text/console/leader.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Icon } from "#web/ui/icon.tsx";
import type { Line } from "../worklist/line.ts";

interface ItemProps {
  readonly line: Line;
  readonly language: Language;
  /** What the words are. */
  readonly about?: string;
  readonly words?: string | null;
  /** What can be done right here. */
  readonly children?: Child;
}

/** A complaint on a phone: its clock first, what it is, who holds it, the words for which it is here. */
export function Item({ line, language, about, words, children }: ItemProps) {
  const text = say(leaderText, language);
  const { lead, rest, state } = line.clock;
  return (
    <li class={`leader-item ${state}`}>
      <p class="lead-line">
        {state === "late" ? <Icon name="late" /> : null}
        <strong>{lead}</strong>
        {rest ? <span class="soft">, {rest}</span> : null}
      </p>
      <p>
        {/* Many complaints have the same subject: to who hears only the links, the number tells them apart. */}
        <a href={line.href} aria-label={`${line.subject} ${line.reference}`}>
          {line.subject}
        </a>{" "}
        <span class="code">{line.reference}</span>
      </p>
      <p class="soft">{fill(text.heldBy, { name: line.holder })}</p>
      {about && words ? <p class="about">{about}</p> : null}
      {words ? <blockquote class="words">{words}</blockquote> : null}
      {children}
    </li>
  );
}
