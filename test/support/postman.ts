import type { MailOutcome } from "#channels/email/outcome.ts";
import type { Letter, Mailer } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { deliverDue } from "../../src/jobs/deliver.ts";

/** A postman that answers as told, then takes everything, and keeps what it was handed. */
export function postman(...answers: (MailOutcome["state"] | MailOutcome)[]): Mailer & { letters: Letter[] } {
  const letters: Letter[] = [];
  return {
    letters,
    send: async (letter) => {
      letters.push(letter);
      const answer = answers.shift() ?? "delivered";
      return typeof answer === "string" ? { state: answer, error: null } : answer;
    },
    close: () => {},
  };
}

/** One round of sending what is due. */
export function delivered(ctx: Context, mailer: Mailer, failed: (error: unknown) => void = () => {}): Promise<number> {
  const sender = { origin: "http://localhost:3000", mailAddress: "pengaduan@bps.example", reads: false };
  return deliverDue(ctx, mailer, sender, () => false, failed);
}
