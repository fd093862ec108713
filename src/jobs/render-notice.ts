import type { Complaint } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { RefusalCode } from "#lib/refusal.ts";
import type { Notice, NoticeField, NoticeMoment, Sop } from "#sop/types.ts";
import { statusLetter } from "./status-letter.ts";
import { lettersText } from "#text/letters.ts";
import { momentOf } from "#text/when.ts";
import type { Language } from "#text/words.ts";
import { withoutWords } from "./without-words.ts";

export interface Rendered {
  readonly subject: string;
  readonly text: string;
}

/**
 * When we write: the SOP's own moments; when somebody asks where their complaint is; when files could not be taken; when
 * the complaint is answered into which theirs was merged.
 */
export type Moment = NoticeMoment | "status" | "files_left" | "merged_answer";

/** What a notice is made from, gathered while sending; the code is in nothing that is stored. */
export interface NoticeMatter {
  readonly sop: Sop;
  readonly complaint: Complaint;
  readonly moment: Moment;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly to: string;
  readonly code: string;
  readonly origin: string;
  /** Why what a mail asked for could not be done. */
  readonly refusal?: RefusalCode | null;
  readonly now: Instant;
}

/** The standard text of a moment in the complainant's language, its fields filled. */
export function renderNotice(matter: NoticeMatter): Rendered {
  const { language } = matter;
  const fields = fieldsOf(matter);
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: NoticeField) => fields[name] ?? "");
  const { subject, body } = noticeOf(matter);
  const standard = matter.text.trim() ? body[language] : withoutWords(body[language]);
  return { subject: fill(subject[language]), text: fill(standard) };
}

/** The office's words, or the program's own for what no SOP has words for. */
function noticeOf({ sop, moment, ...matter }: NoticeMatter): Notice {
  if (moment === "status") return statusLetter({ sop, ...matter });
  if (moment === "files_left") return { subject: lettersText.filesLeftSubject, body: lettersText.filesLeftBody };
  if (moment === "merged_answer") return { subject: lettersText.mergedSubject, body: lettersText.mergedBody };
  return sop.notices[moment];
}

function fieldsOf({ sop, complaint, language, ...matter }: NoticeMatter): Record<NoticeField, string> {
  const { clocks } = complaint;
  const zoned = { timeZone: sop.office.hours.timeZone, language };
  const date = (at: Instant | null | undefined) => (at == null ? follows[language] : momentOf(at, matter.now, zoned));
  return {
    office: sop.office.name[language],
    reference: complaint.reference,
    subject: matter.subject,
    code: matter.code,
    trackUrl: `${matter.origin}/lacak`,
    receiptDue: date(clocks.receipt?.dueAt),
    responseDue: date(clocks.response?.dueAt),
    supplementDue: date(clocks.supplement?.dueAt),
    closingDue: date(clocks.closing?.dueAt),
    objectionUntil: date(complaint.objectionUntil),
    registerNumber: complaint.registerNumber ?? "",
    text: matter.text,
    to: matter.to,
  };
}

/** Said where the calendar has no table for the year yet. */
const follows: Record<Language, string> = {
  id: "menyusul, setelah kalender hari kerja terbit",
  en: "to follow, once the calendar of working days is out",
};
