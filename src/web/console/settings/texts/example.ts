import type { Procedure } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import type { StandardText } from "#sop/office-data.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import { filledText } from "#text/standard-text.ts";
import { languages, type Language } from "#text/words.ts";
import { invented } from "../notices/example.ts";

/** A standard text as it would be put in, in one language that it is written in. */
export interface TextExample {
  readonly language: Language;
  readonly words: string;
}

/** A standard text as this person would put it into words about an invented complaint that came in now. */
export function examplesOf(
  procedure: Procedure,
  { text }: Pick<StandardText, "text">,
  { writer, now }: { readonly writer: string; readonly now: Instant },
): readonly TextExample[] {
  const { reference, registerNumber, clocks } = invented(procedure, now);
  const facts = {
    ...{ reference, registerNumber, writer, now },
    dueAt: clocks.response?.dueAt ?? null,
    office: procedure.sop.office.name,
    timeZone: procedure.calendar.timeZone,
  };
  const written = languages.filter((language) => text[language]);
  return written.map((language) => ({
    language,
    words: filledText(text, language, { ...facts, subject: noticesText.sample.subject[language] }),
  }));
}
