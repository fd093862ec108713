import { targetOf } from "#queries/merges.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { wordsText } from "#text/console/events.ts";
import { say, type Language } from "#text/words.ts";
import { MergedWith } from "./merges.tsx";

/** The words that wait for a second person, as they would go out. */
export function Waiting({ file, language }: { readonly file: ComplaintFile; readonly language: Language }) {
  const { approval: text, merges } = say(complaintText, language);
  const asked = file.story.findLast(({ body }) => body.type === "approval_requested");
  const pending = file.complaint.pending;
  if (!asked || !pending) return null;
  const { draft_to: to, draft, no_follow_up_because: because } = asked.words;
  const parts = [
    { heading: wordsText.referral_to, words: to },
    { heading: wordsText.draft, words: draft },
    { heading: wordsText.no_follow_up_because, words: because },
  ];
  const target = targetOf(asked);
  return (
    <div class="waiting">
      <h2>{text.title}</h2>
      <p class="soft">{text[pending.verb]}</p>
      {target ? (
        <p>
          {merges.into} <MergedWith id={target} among={file.merges.targets} language={language} />
        </p>
      ) : null}
      {parts.map(({ heading, words }) =>
        words ? (
          <>
            <h3>{heading[language]}</h3>
            <p class="words">{words}</p>
          </>
        ) : null,
      )}
    </div>
  );
}
