import type { ComplaintFile } from "#queries/types.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { type StandardField } from "#text/standard-text.ts";
import { momentOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import type { Typed } from "./forms/read.ts";

/** The forms whose words go to the complainant and may take in a standard text. */
export const takesStandardText: ReadonlySet<string> = new Set(["response", "inquiry", "messages"]);

interface Writer {
  readonly file: ComplaintFile;
  /** Who writes. */
  readonly name: string;
  readonly now: number;
  readonly language: Language;
}

/** What was typed with a standard text at its end, its fields filled. The complainant's name stays masked. */
export function withStandardText(typed: Typed, text: string, { file, name, now, language }: Writer): Typed {
  const { complaint, procedure, submission } = file;
  const { pick } = textsText;
  const due = complaint.clocks.response?.dueAt ?? null;
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  const values: Record<StandardField, string> = {
    nama: pick.you[language],
    nomor: complaint.reference,
    agenda: complaint.registerNumber ?? pick.follows[language],
    perihal: submission.subject,
    batas: due === null ? pick.follows[language] : momentOf(due, now, zoned),
    kantor: procedure.sop.office.name[language],
    petugas: name,
  };
  const before = (typed["text"] ?? "").trimEnd();
  return { ...typed, text: [before, fill(text, values)].filter(Boolean).join("\n\n"), standardText: "" };
}
