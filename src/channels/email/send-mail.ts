import { createTransport } from "nodemailer";
import { htmlTwin } from "./html-twin.ts";
import { outcomeOf, type MailOutcome } from "./outcome.ts";
import { OWN_MARK } from "./parse/automatic.ts";

/** One letter. `id` becomes the Message-ID: a letter sent again after a lost answer is seen to be the same one. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  /** Where an answer goes; the office's own address where none is given. */
  readonly replyTo?: string;
  /** Where servers report what became of it; the office's own address where none is given. An answer has none at all. */
  readonly returnPath?: string | undefined;
  /** Message-IDs of the mails before it, the oldest first; it answers the last one. */
  readonly thread?: readonly string[];
  /**
   * Who wrote it (RFC 3834). `program`: a notice of ours. `answer`: a program's answer to a mail; it has no sender to
   * come back to. `person`: the words are somebody's of the office.
   */
  readonly writer: "program" | "answer" | "person";
}

export interface Mailer {
  send(letter: Letter): Promise<MailOutcome>;
  close(): void;
}

/** Milliseconds. A server that is silent for longer has dropped us; no other letter waits for it, and no lease runs out. */
const PATIENCE = { connectionTimeout: 20_000, dnsTimeout: 10_000, greetingTimeout: 30_000, socketTimeout: 60_000 };

/** Hands letters to the office's mail server. `smtpUrl`: `smtp://host:port`; `from`: the office's own address. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({ url: smtpUrl, ...PATIENCE } as object, { from });
  const offer = (letter: Letter): Promise<MailOutcome> =>
    transport.sendMail(messageOf(letter, from)).then(
      () => ({ state: "delivered", error: null }) as const,
      (error: unknown) => outcomeOf(error),
    );
  return {
    send: async (letter) => {
      const outcome = await offer(letter);
      // Some servers take letters from the one address only that they know us by; what is refused has gone nowhere.
      const again = outcome.state === "permanent_failure" && letter.returnPath !== undefined;
      return again ? offer({ ...letter, returnPath: undefined }) : outcome;
    },
    close: () => transport.close(),
  };
}

/** A letter as the mail library takes it. */
export function messageOf(letter: Letter, from: string) {
  const { id, to, subject, text, language, replyTo, returnPath, thread = [], writer } = letter;
  const before = thread.filter((each) => messageId.test(each));
  const sender = writer === "answer" ? "" : returnPath;
  return {
    from,
    // An address object: whatever stands in it can never become a second header or recipient.
    to: { name: "", address: to },
    ...(replyTo ? { replyTo: { name: "", address: replyTo } } : {}),
    ...(sender === undefined ? {} : { envelope: { from: sender, to: [{ name: "", address: to }] } }),
    subject: subject.replace(/[\r\n]+/g, " "),
    text,
    html: htmlTwin(text, language),
    messageId: `<${id}@${domainOf(from)}>`,
    ...(before.length
      ? { inReplyTo: `<${before.at(-1)}>`, references: before.map((each) => `<${each}>`).join(" ") }
      : {}),
    headers: {
      [OWN_MARK]: "1",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": language,
      ...(writer === "person" ? {} : { "Auto-Submitted": writer === "answer" ? "auto-replied" : "auto-generated" }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What may stand between the brackets of a Message-ID that we repeat: a stranger chose it. */
const messageId = /^[!-;=?-~]{3,250}$/;

/** The part of an address behind the @: what Message-IDs of ours end with. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1) || "localhost";
}
