import type { Child } from "hono/jsx";
import { frontText } from "#text/console/settings/front.ts";
import type { Language } from "#text/words.ts";
import { PutBack } from "./put-back.tsx";

interface HistoryLine {
  readonly when: string;
  readonly what: string;
  /** Number of the setting, where it can hold again. */
  readonly version?: number | undefined;
  /** Another way back. */
  readonly back?: Child;
}

interface HistoryProps {
  readonly language: Language;
  readonly lines: readonly HistoryLine[];
  /** Where an earlier one is put back, and the number of what holds now; absent for who may not. */
  readonly back?: { readonly action: string; readonly seen: number } | undefined;
}

/** Who changed a setting and when, the newest first; each before it can be put back. */
export function History({ language, lines, back }: HistoryProps) {
  return (
    <section aria-labelledby="riwayat" class="setting-history">
      <h2 id="riwayat">{frontText.history[language]}</h2>
      {lines.length === 0 ? <p class="soft">{frontText.noHistory[language]}</p> : null}
      <ul>
        {lines.map((line) => (
          <li>
            <span class="soft">{line.when}</span> {line.what}
            {back && line.version !== undefined && line.version !== back.seen ? (
              <PutBack {...{ language, ...back }} version={line.version} when={line.when} />
            ) : null}
            {line.back}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The number of a setting that can hold again: one that says something. */
export function versionOf({ seq, value }: { readonly seq: number; readonly value: unknown }): number | undefined {
  return value === null ? undefined : seq;
}
