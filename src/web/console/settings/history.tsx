import { frontText } from "#text/console/settings/front.ts";
import type { Language } from "#text/words.ts";

interface HistoryProps {
  readonly language: Language;
  readonly lines: readonly { readonly when: string; readonly what: string }[];
}

/** Who changed a setting and when, the newest first. */
export function History({ language, lines }: HistoryProps) {
  return (
    <section aria-labelledby="riwayat" class="setting-history">
      <h2 id="riwayat">{frontText.history[language]}</h2>
      {lines.length === 0 ? <p class="soft">{frontText.noHistory[language]}</p> : null}
      <ul>
        {lines.map(({ when, what }) => (
          <li>
            <span class="soft">{when}</span> {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
