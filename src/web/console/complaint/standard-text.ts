import type { ComplaintFile } from "#queries/types.ts";
import { filledText, type Wordings } from "#text/standard-text.ts";
import type { Typed } from "./forms/read.ts";

/** The forms whose words go to the complainant and may take in a standard text. */
export const takesStandardText: ReadonlySet<string> = new Set(["response", "inquiry", "messages"]);

interface Writer {
  readonly file: ComplaintFile;
  /** Who writes. */
  readonly name: string;
  readonly now: number;
}

/** What was typed with a standard text at its end, in the complainant's language, its fields filled. */
export function withStandardText(typed: Typed, text: Wordings, { file, name, now }: Writer): Typed {
  const { complaint, procedure, submission, language } = file;
  const words = filledText(text, language, {
    reference: complaint.reference,
    registerNumber: complaint.registerNumber,
    subject: submission.subject,
    dueAt: complaint.clocks.response?.dueAt ?? null,
    office: procedure.sop.office.name,
    writer: name,
    timeZone: procedure.calendar.timeZone,
    now,
  });
  const before = (typed["text"] ?? "").trimEnd();
  return { ...typed, text: [before, words].filter(Boolean).join("\n\n"), standardText: "" };
}
