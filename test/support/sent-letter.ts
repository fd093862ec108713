import { createTransport } from "nodemailer";
import { messageOf, type Letter } from "#channels/email/send-mail.ts";

const transport = createTransport({ streamTransport: true, buffer: true });

/** A letter as a mail server gets it: whom it reaches, and its bytes. */
export async function asSent(letter: Letter, from: string): Promise<{ to: readonly string[]; raw: Buffer }> {
  const { envelope, message } = await transport.sendMail(messageOf(letter, from));
  return { to: envelope.to, raw: message as Buffer };
}

/** The names of a mail's headers, in order of the alphabet, each as often as it stands there; half a line end counts. */
export function headersOf(raw: Buffer): string[] {
  const text = raw.toString("latin1");
  return text
    .slice(0, text.indexOf("\r\n\r\n"))
    .split(/\r\n(?![ \t])|\r(?!\n)|(?<!\r)\n/)
    .map((line) => line.split(":")[0]!)
    .toSorted();
}
