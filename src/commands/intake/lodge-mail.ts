import { isRefusal } from "#lib/refusal.ts";
import type { Context } from "../context.ts";
import { lodge } from "../lodge.ts";
import type { Thread } from "./find-thread.ts";
import { remember } from "./duplicate.ts";
import type { Arrival } from "./handle.ts";
import { languageOfMail, lodgingOf } from "./mail-lodging.ts";
import { putInTray } from "./put-in-tray.ts";
import { summaryOf } from "./summary.ts";
import { takeFiles } from "./take-files.ts";
import { lodgeInput } from "../lodge-input.ts";

/** Makes a complaint of a mail (step 4a by e-mail). What can't be one for its form is left to a person. */
export async function lodgeMail(ctx: Context, arrival: Arrival, thread: Thread): Promise<"complaint" | "tray"> {
  const { id, office, mail, receivedAt } = arrival;
  const input = lodgeInput.safeParse(lodgingOf(mail));
  if (!input.success) return putInTray(ctx, arrival, thread, "not_a_complaint");
  const { taken, left } = await takeFiles(ctx, mail);
  const summary = summaryOf({ ...mail, defects: [...mail.defects, ...left.map((name) => `file_left: ${name}`)] });
  const lodged = await lodge(ctx, {
    office,
    channel: "email",
    by: { is: "complainant" },
    idempotencyKey: `intake ${id}`,
    input: input.data,
    raw: { intake: id, summary },
    language: languageOfMail(mail),
    ...(mail.sentAt !== null && mail.sentAt <= receivedAt ? { sentAt: mail.sentAt } : {}),
    taken,
    also: (tx, complaint) => remember(ctx, tx, arrival, complaint.id),
  });
  return isRefusal(lodged) ? putInTray(ctx, arrival, thread, lodged.refusal) : "complaint";
}
