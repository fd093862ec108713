import { createTransport } from "nodemailer";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { openMailbox } from "#channels/email/imap/read-mailbox.ts";
import type { MailServers } from "./mail-servers.ts";
import { until } from "./until.ts";

/** A mail as somebody finds it in their mailbox. */
export interface FoundMail {
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly replyTo: string;
  readonly raw: string;
}

/** Somebody with a mailbox who writes and reads by the servers, as any mail program does. */
export function mailPerson(servers: MailServers, name: string) {
  const transport = createTransport(servers.smtpUrl);
  const mails = async (): Promise<FoundMail[]> => {
    const box = await openMailbox(servers.imapUrl(name));
    const found: FoundMail[] = [];
    try {
      await box.readAll(
        null,
        0,
        async ({ raw }) => {
          const { subject, text, messageId } = (await parseMail(raw))!;
          const words = raw.toString("latin1");
          const replyTo = /^Reply-To: (?:.*<)?([^>\r\n]+)>?/im.exec(words)?.[1] ?? "";
          found.push({ subject, text, messageId: messageId!, replyTo, raw: words });
        },
        async () => {},
      );
    } finally {
      await box.close();
    }
    return found;
  };
  return {
    address: servers.address(name),
    mails,
    write: (mail: {
      to: string;
      subject: string;
      text: string;
      attachments?: { filename: string; content: string }[];
    }) => transport.sendMail({ from: servers.address(name), ...mail }),
    /** Answers a mail as a mail program does: to its Reply-To, in its thread, with what it said quoted below. */
    answer: (mail: FoundMail, text: string) =>
      transport.sendMail({
        from: servers.address(name),
        to: mail.replyTo,
        subject: `Re: ${mail.subject}`,
        inReplyTo: `<${mail.messageId}>`,
        references: `<${mail.messageId}>`,
        text: `${text}\n\nPada hari Rab, 4 Mar 2026 pukul 10.00 Kantor menulis:\n> ${mail.text.replaceAll("\n", "\n> ")}`,
      }),
    /** Waits for the first mail of which this is true. */
    async gets(wanted: (mail: FoundMail) => boolean): Promise<FoundMail> {
      let found: FoundMail | undefined;
      await until(async () => (found = (await mails()).find(wanted)) !== undefined, 40_000);
      return found!;
    },
    close: () => transport.close(),
  };
}
