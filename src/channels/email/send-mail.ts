import { createTransport } from "nodemailer";
import { outcomeOf, type MailOutcome } from "./outcome.ts";

/** One letter. `id` becomes the Message-ID: a letter sent again after a lost answer is seen to be the same one. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  send(letter: Letter): Promise<MailOutcome>;
  close(): void;
}

/** Hands letters to the office's mail server. `smtpUrl`: `smtp://host:port`; `from`: the office's own address. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport(smtpUrl, { from });
  const domain = from.split("@")[1] ?? "localhost";
  return {
    send: ({ id, to, subject, text }) =>
      transport
        .sendMail({
          // An address object: whatever stands in it can never become a second header or recipient.
          to: { name: "", address: to },
          subject: subject.replace(/[\r\n]+/g, " "),
          text,
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        .then(
          () => ({ state: "delivered", error: null }) as const,
          (error: unknown) => outcomeOf(error),
        ),
    close: () => transport.close(),
  };
}
