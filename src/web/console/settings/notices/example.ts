import type { Procedure } from "#commands/context.ts";
import { fold } from "#complaints/apply.ts";
import { decide } from "#complaints/decide.ts";
import { startDue } from "#complaints/due.ts";
import type { Clock, Complaint } from "#complaints/types.ts";
import { renderNotice, type Rendered } from "#jobs/render-notice.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Limit, Notice, NoticeMoment } from "#sop/types.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import type { Language } from "#text/words.ts";

interface Example {
  readonly moment: NoticeMoment;
  /** The words to show; the SOP's own stand in the procedure. */
  readonly notice: Notice;
  readonly language: Language;
  readonly origin: string;
  readonly now: Instant;
}

/** A notice as it would be sent about an invented complaint that came in now; its dates are by the office's calendar. */
export function exampleOf({ sop, calendar, office }: Procedure, example: Example): Rendered {
  const { moment, notice, language, origin, now } = example;
  const { sample } = noticesText;
  return renderNotice({
    ...{ moment, language, origin, now },
    sop: { ...sop, notices: { ...sop.notices, [moment]: notice } },
    complaint: invented({ sop, calendar, office }, now),
    subject: sample.subject[language],
    // Why a merge was undone is told inside the office only.
    text: moment === "unmerged" ? "" : sample.text[language],
    to: sample.to[language],
    code: "AAAAAA-BBBBBB-CCCCCC",
  });
}

/** A complaint that nobody lodged, with every date that a text can name. */
export function invented(procedure: Pick<Procedure, "sop" | "calendar" | "office">, now: Instant): Complaint {
  const { sop, calendar, office } = procedure;
  const facts = {
    anonymous: false,
    confidential: false,
    reachable: true,
    sentAt: null,
    reportedStaffId: null,
  } as const;
  const reference = `${office}-2026-7K3QX9`;
  const lodge = { verb: "lodge", by: { is: "complainant" }, kind: "complaint", channel: "web" } as const;
  const events = decide(sop, calendar, null, { ...lodge, ...facts, id: "", sop: "", office, reference }, now);
  if (isRefusal(events)) throw new Error(`an example was refused: ${events.refusal}`);
  const complaint = fold(events)!;
  const clock = (limit: Limit): Clock => ({
    ...startDue(calendar, now, limit),
    ...{ startedAt: now, remindedAt: null, heldAt: null, stoppedAt: null, moves: [] },
  });
  const { supplement, closing, objection } = sop.limits;
  return {
    ...complaint,
    registerNumber: "2026/0012",
    objectionUntil: startDue(calendar, now, objection).dueAt,
    clocks: { ...complaint.clocks, supplement: clock(supplement), closing: clock(closing) },
  };
}
