import type { SopChanges } from "#sop/compare.ts";
import type { Step, Target } from "#sop/types.ts";
import { lengthWords } from "#text/length.ts";
import { sopVersionText } from "#text/console/sop-version.ts";
import { fill, say, type Language } from "#text/words.ts";

interface ChangesProps {
  readonly changes: SopChanges;
  /** The version before. */
  readonly before: number;
  readonly language: Language;
}

/** What a version changed against the one before, in plain words. */
export function Changes({ changes: { added, removed, targets }, before, language }: ChangesProps) {
  const text = say(sopVersionText, language);
  const name = ({ label, title }: Step) => (label ? `${label}. ${title[language]}` : title[language]);
  const length = (target: Target | undefined) => {
    if (!target) return text.noTarget;
    const words = lengthWords(target.amount, target.unit, language);
    return target.clock === "measured" ? fill(text.effort, { length: words }) : words;
  };
  const lines = [
    ...added.map((step) => fill(text.added, { step: name(step) })),
    ...removed.map((step) => fill(text.removed, { step: name(step) })),
    ...targets.map(({ step, ...target }) =>
      fill(text.target, { step: name(step), before: length(target.before), after: length(target.after) }),
    ),
  ];
  return (
    <section aria-labelledby="perubahan">
      <h2 id="perubahan">{fill(text.changes, { before })}</h2>
      {lines.length === 0 ? (
        <p>{text.unchanged}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
