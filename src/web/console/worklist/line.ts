import type { Procedure } from "#commands/context.ts";
import { mayApprove } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { WorklistRow } from "#queries/types.ts";
import type { StaffRole } from "#sop/types.ts";
import { worklistText } from "#text/console/worklist.ts";
import { channelWords, stageWords, wordOr } from "#text/vocabulary.ts";
import { say, type Language } from "#text/words.ts";
import { capital, dueWords } from "../due.ts";
import { along, type FromList } from "../from-list.ts";
import { holderOf } from "../holder.ts";
import { paths } from "../paths.ts";

/** One line of the worklist in words. */
export interface Line {
  readonly href: string;
  readonly reference: string;
  readonly subject: string;
  readonly stage: string;
  readonly holder: string;
  readonly channel: string;
  readonly clock: { readonly lead: string; readonly rest: string; readonly state: "late" | "held" | "runs" | "none" };
  readonly marks: readonly { readonly words: string; readonly grave: boolean }[];
}

interface Reader {
  readonly procedure: Procedure;
  /** Whose list it is. */
  readonly staff: { readonly id: string; readonly role: StaffRole };
  readonly now: Instant;
  readonly language: Language;
  /** The list that it stands in, to come back to from there. */
  readonly list?: Pick<FromList, "list" | "part">;
}

/** Takes a row of the worklist and the SOP version it runs under; gives what stands in its line. */
export function lineOf(row: WorklistRow, reader: Reader): Line {
  const { complaint, handlerName } = row;
  const text = say(worklistText, reader.language);
  const holder = {
    handler: handlerName ?? text.nobody,
    nobody: text.nobody,
    leadership: text.leadership,
    complainant: text.complainant,
  };
  return {
    href: along(paths.complaint(row.reference), reader.list ? { ...reader.list, place: row.place } : null),
    reference: row.reference,
    subject: row.subject,
    stage: stageWords[complaint.stage][reader.language],
    holder: holder[holderOf(complaint)],
    channel: channelName(reader.procedure, complaint.channel, reader.language),
    clock: clockOf(row, reader),
    marks: marksOf(complaint, reader),
  };
}

/** A channel by the name that the office's SOP gives it. */
export function channelName({ sop }: Procedure, channel: string, language: Language): string {
  const named = sop.channels.find(({ id }) => id === channel)?.name;
  return (named ?? wordOr(channelWords, channel))[language];
}

function clockOf(row: WorklistRow, { procedure, now, language }: Reader): Line["clock"] {
  const text = say(worklistText, language);
  if (row.clock === null) return { lead: text.noClock, rest: "", state: "none" };
  if (row.dueAt === null) return { lead: text.dateFollows, rest: "", state: "none" };
  const phrase = dueWords({ procedure, kind: row.clock, dueAt: row.dueAt, now }, language);
  const [lead = "", ...rest] = phrase.split(", ");
  if (row.clock === "supplement") return { lead: text.held, rest: `${text.heldHint}, ${phrase}`, state: "held" };
  return { lead: capital(lead), rest: rest.join(", "), state: row.overdue ? "late" : "runs" };
}

function marksOf(complaint: Complaint, { procedure, staff, language }: Reader): Line["marks"] {
  const text = say(worklistText, language);
  const untold = complaint.stage === "answered" && complaint.told === null;
  const by = { is: "staff", id: staff.id, role: staff.role } as const;
  return [
    ...(mayApprove(procedure.sop, by, complaint) ? [{ words: text.waitsForYou, grave: false }] : []),
    ...(untold && complaint.tellingFailed ? [{ words: text.tellingFailed, grave: true }] : []),
    ...(untold && !complaint.tellingFailed ? [{ words: text.notYetTold, grave: false }] : []),
    ...(complaint.messageWaitingSince === null ? [] : [{ words: text.messageWaiting, grave: false }]),
  ];
}
