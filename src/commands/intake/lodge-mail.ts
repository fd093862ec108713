import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import { leftDefect } from "#channels/email/parse/left-file.ts";
import type { Context } from "../context.ts";
import { lodge, type Lodged } from "../lodge.ts";
import type { Thread } from "./find-thread.ts";
import { remember } from "./duplicate.ts";
import type { Arrival } from "./arrival.ts";
import { isAnswerable, languageOfMail, lodgingOf } from "./mail-lodging.ts";
import { putInTray } from "./put-in-tray.ts";
import type { Decided } from "./settle.ts";
import { summaryOf } from "./summary.ts";
import { takeFiles } from "./take-files.ts";
import { lodgeInput } from "../lodge-input.ts";

/** Makes a complaint of a mail (step 4a by e-mail). What can't be one for its form is left to a person. */
export async function lodgeMail(ctx: Context, arrival: Arrival, thread: Thread): Promise<"complaint" | "tray"> {
  if (!isAnswerable(arrival.mail)) return putInTray(ctx, arrival, thread, "odd_sender");
  const lodged = await lodgeFromMail(ctx, arrival);
  return isRefusal(lodged) ? putInTray(ctx, arrival, thread, lodged.refusal) : "complaint";
}

/** The complaint that a mail makes, by itself or because somebody decided so. */
export async function lodgeFromMail(ctx: Context, arrival: Arrival, decided?: Decided): Promise<Lodged | Refusal> {
  const { id, office, mail, receivedAt } = arrival;
  const input = lodgeInput.safeParse(lodgingOf(mail));
  if (!input.success) return refuse("invalid_input");
  const { taken, left } = await takeFiles(ctx, mail);
  const summary = summaryOf({ ...mail, defects: [...mail.defects, ...left.map(leftDefect)] });
  return lodge(ctx, {
    office,
    channel: "email",
    by: { is: "complainant" },
    idempotencyKey: `intake ${id}`,
    input: input.data,
    raw: { intake: id, summary, decided },
    language: languageOfMail(mail),
    ...(mail.sentAt !== null && mail.sentAt <= receivedAt ? { sentAt: mail.sentAt } : {}),
    taken,
    also: (tx, complaint) => remember(ctx, tx, arrival, complaint.id),
  });
}
