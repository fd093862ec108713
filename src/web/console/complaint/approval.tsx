import type { ComplaintFile } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { wordsText } from "#text/console/events.ts";
import { say, type Language } from "#text/words.ts";

/** The words that wait for a second person, as they would go out. */
export function Waiting({ file, language }: { readonly file: ComplaintFile; readonly language: Language }) {
  const { approval: text } = say(complaintText, language);
  const asked = file.story.findLast(({ body }) => body.type === "approval_requested");
  const pending = file.complaint.pending;
  if (!asked || !pending) return null;
  const { draft_to: to, draft, no_follow_up_because: because } = asked.words;
  const parts = [
    { heading: wordsText.referral_to, words: to },
    { heading: wordsText.draft, words: draft },
    { heading: wordsText.no_follow_up_because, words: because },
  ];
  return (
    <div class="waiting">
      <h2>{text.title}</h2>
      <p class="soft">{text[pending.verb]}</p>
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
