import { whatIsSaid, type Said } from "#channels/said.ts";
import { isRefusal, type Refusal, type RefusalCode } from "#lib/refusal.ts";
import type { Complaint } from "#complaints/types.ts";
import { inOffice } from "#store/in-office.ts";
import { keepTaken } from "../attachments/keep-taken.ts";
import { leftDefect, readLeftDefect } from "#channels/email/parse/left-file.ts";
import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import { answerStatus } from "../mail/answer-status.ts";
import { tellLeftFiles } from "../mail/tell-left-files.ts";
import { runCitizenVerb } from "../run-citizen-verb.ts";
import type { Tx } from "../transaction.ts";
import { remember } from "./duplicate.ts";
import { isFromComplainant, type Thread } from "./find-thread.ts";
import type { Arrival } from "./arrival.ts";
import { isAnswer, MOST_WORDS } from "./mail-lodging.ts";
import { putInTray } from "./put-in-tray.ts";
import { settleIntake, type Decided } from "./settle.ts";
import { summaryOf } from "./summary.ts";
import { takeFiles } from "./take-files.ts";

/** A letter that says where the complaint is, and why what was asked for could not be done, if so. */
interface Answer {
  readonly refusal: RefusalCode | null;
}

type Belonging = Thread & { readonly complaint: string };

/**
 * Takes a complainant's mail into their complaint: what it asks for in a few words, where a sign stronger than a number
 * in the subject says that it is theirs; else, and where the rules refuse that, as a message, with a letter that says
 * why. A question that brings files is a message as well, so that they are kept.
 */
export async function takeAnswer(ctx: Context, arrival: Arrival, thread: Belonging): Promise<"message" | "tray"> {
  const said = askedFor(arrival, thread);
  const asksWhere = said?.noun === "status";
  if (asksWhere && arrival.mail.attachments.length === 0) return answerWhere(ctx, arrival, thread.complaint);
  const asked = said && !asksWhere ? await doVerb(ctx, arrival, thread.complaint, said.noun, inputOf(said)) : null;
  if (asked && !isRefusal(asked)) return "message";
  const answer = said && { refusal: asked?.refusal ?? null };
  const written = await doVerb(ctx, arrival, thread.complaint, "messages", { text: wordsOf(arrival) }, { answer });
  return isRefusal(written) ? putInTray(ctx, arrival, thread, written.refusal) : "message";
}

/**
 * What the words ask for. A number in the subject, which is no secret, is enough to ask where a complaint is, since the
 * answer goes to the address that the complaint knows; then the subject may ask it, too.
 */
function askedFor({ mail }: Arrival, { why }: Thread): Said | null {
  if (why !== "reference") return whatIsSaid(mail.text);
  const subject = mail.subject.replace(/\S*\d{4}-[0-9A-Za-z]{6}\S*/g, " ");
  const said = whatIsSaid(mail.text.trim() || isAnswer(mail) ? mail.text : subject);
  return said?.noun === "status" ? said : null;
}

function inputOf(said: Exclude<Said, { noun: "status" }>): object {
  if (said.noun === "rating") return { score: said.score, ...(said.feedback ? { feedback: said.feedback } : {}) };
  return said.noun === "objection" ? { reason: said.reason.slice(0, MOST_WORDS) } : {};
}

/** What a person decided to be a message on this complaint. */
export function writeFromMail(ctx: Context, arrival: Arrival, complaintId: string, decided: Decided) {
  return doVerb(ctx, arrival, complaintId, "messages", { text: wordsOf(arrival) }, { decided });
}

function wordsOf({ mail: { text, subject } }: Arrival): string {
  return (text.trim() || subject || "(lampiran)").slice(0, MOST_WORDS);
}

async function doVerb(
  ctx: Context,
  arrival: Arrival,
  complaintId: string,
  noun: string,
  input: object,
  { decided, answer = null }: { readonly decided?: Decided; readonly answer?: Answer | null } = {},
): Promise<Refusal | object> {
  const { id, office, mail } = arrival;
  const { taken, left } = await takeFiles(ctx, mail);
  const summary = summaryOf({ ...mail, defects: [...mail.defects, ...left.map(leftDefect)] });
  const also = async (tx: Tx, complaint: Complaint) => {
    await keepTaken(ctx, tx, complaint, complaint.version, taken);
    const ending = { outcome: "message", reason: noun, sentAt: mail.sentAt, summary, decided } as const;
    await settleIntake(ctx, tx, id, { ...ending, complaint: complaint.id, seq: complaint.version });
    await remember(ctx, tx, arrival, complaint.id);
    if (answer) await answerStatus(ctx, tx, complaint, id, answer.refusal);
    // What a person decided to be on this complaint may be a stranger's, who chose the names of the files.
    else if (summary.defects.some(readLeftDefect) && (await isFromComplainant(ctx, tx, arrival, complaint.id)))
      await tellLeftFiles(ctx, tx, complaint, id);
  };
  return runCitizenVerb(ctx, { office, complaintId }, noun, input, { also });
}

/** "Where is it?" is answered to the address that the complaint knows, and changes nothing. */
async function answerWhere(ctx: Context, arrival: Arrival, complaintId: string): Promise<"message"> {
  const { id, office, mail } = arrival;
  await inOffice(ctx.db, office, async (tx) => {
    const complaint = (await loadComplaint(tx, { id: complaintId }))!;
    await answerStatus(ctx, tx, complaint, id);
    const ending = { outcome: "message", reason: "status", sentAt: mail.sentAt, summary: summaryOf(mail) } as const;
    await settleIntake(ctx, tx, id, { ...ending, complaint: complaintId });
    await remember(ctx, tx, arrival, complaintId);
  });
  return "message";
}
