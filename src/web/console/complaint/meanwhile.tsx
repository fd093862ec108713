import type { Instant } from "#lib/time.ts";
import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { writingText } from "#text/console/writing.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { doerName } from "./doer.ts";
import { TypedWords } from "./forms/view.tsx";
import type { Doing } from "./work.tsx";
import { StoryLines } from "./story.tsx";

interface MeanwhileProps {
  readonly file: ComplaintFile;
  readonly doing: Doing;
  readonly now: Instant;
  readonly zoned: Zoned;
  readonly entries: readonly StoryEntry[];
  /** What was being written can't be done any more. */
  readonly gone: boolean;
}

/** What colleagues or the complainant did while somebody wrote, with their words beside one's own. */
export function Meanwhile(props: MeanwhileProps) {
  const { file, doing, entries, gone, now, zoned } = props;
  const { changed } = say(complaintText, zoned.language);
  return (
    <Notice mood="warn" title={changed.title}>
      <p>{changed.body}</p>
      <StoryLines entries={entries} file={file} now={now} zoned={zoned} />
      <WordsOf entries={entries} zoned={zoned} />
      <p>{gone ? changed.gone : changed.again}</p>
      {gone && doing.form ? <TypedWords form={doing.form} typed={doing.typed} language={zoned.language} /> : null}
    </Notice>
  );
}

/** What happened since a draft was begun, above the draft. */
export function SinceDraft({ file, entries, now, zoned }: Omit<MeanwhileProps, "doing" | "gone">) {
  if (entries.length === 0) return null;
  return (
    <Notice>
      <p>{writingText.since[zoned.language]}</p>
      <StoryLines entries={entries} file={file} now={now} zoned={zoned} />
    </Notice>
  );
}

/** The other version, word for word. */
function WordsOf({ entries, zoned: { language } }: Pick<MeanwhileProps, "entries" | "zoned">) {
  const text = say(writingText, language);
  const said = entries.flatMap((entry) => {
    const words = Object.values(entry.words).filter((one) => one.trim() !== "");
    return words.length > 0 ? [{ name: doerName(entry, language), words: words.join("\n\n") }] : [];
  });
  return (
    <>
      {said.map(({ name, words }) => (
        <figure class="theirs">
          <figcaption>{fill(text.theirs, { name })}</figcaption>
          <blockquote class="words">{words}</blockquote>
        </figure>
      ))}
    </>
  );
}
