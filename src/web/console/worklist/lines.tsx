import { worklistText } from "#text/console/worklist.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Icon } from "#web/ui/icon.tsx";
import { lineId } from "../from-list.ts";
import { PICK } from "./names.ts";
import type { Line } from "./line.ts";

interface LinesProps {
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly picks: boolean;
  /** References of those that were chosen before. */
  readonly picked: ReadonlySet<string>;
}

/** One line a complaint; `picks`: each can be chosen for what is done to several. */
export function Lines({ lines, language, picks, picked }: LinesProps) {
  const text = say(worklistText, language);
  const { clock, reference, subject, stage, holder, channel } = text.columns;
  return (
    <table class="worklist">
      <caption class="sr">{fill(text.count, { count: lines.length })}</caption>
      <thead>
        <tr>
          {[clock, reference, subject, stage, holder, channel].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr class={line.clock.state} id={lineId(line.reference)}>
            <td class="clock-cell">
              {picks ? (
                <input
                  type="checkbox"
                  class="pick no-print"
                  id={`pilih-${line.reference}`}
                  name={PICK + line.reference}
                  value="ya"
                  checked={picked.has(line.reference)}
                  aria-label={fill(text.pick, { reference: line.reference })}
                />
              ) : null}
              <ClockWords clock={line.clock} />
            </td>
            <td id={`nomor-${line.reference}`} class="code">
              {line.reference}
            </td>
            <td class="subject">
              {/* Many complaints have the same subject: to who hears only the links, the number tells them apart. */}
              <a
                href={line.href}
                title={line.subject}
                data-line={line.reference}
                id={`perihal-${line.reference}`}
                aria-labelledby={`perihal-${line.reference} nomor-${line.reference}`}
              >
                {line.subject}
              </a>
            </td>
            <td class="stage">
              {line.stage}
              {line.marks.map(({ words, grave }) => (
                <>
                  {" "}
                  <strong class={grave ? "tag bad" : "tag warn"}>{words}</strong>
                </>
              ))}
            </td>
            <td class="holder">
              <span class="only-narrow">{holder}: </span>
              {line.holder}
            </td>
            <td class="channel">{line.channel}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClockWords({ clock: { lead, rest, state } }: Pick<Line, "clock">) {
  return (
    <>
      {state === "late" ? <Icon name="late" /> : null}
      {state === "held" ? <Icon name="held" /> : null}
      <strong>{lead}</strong>
      {rest ? (
        <>
          <span class="comma">, </span>
          <span class="until">{rest}</span>
        </>
      ) : null}
    </>
  );
}
