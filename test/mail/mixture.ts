import { aBounce, aMail } from "../support/mails.ts";
import { indonesianMails } from "./indonesian.ts";

/** A mail of the mixture and what it must end as. `name` stands in it and in nothing else. */
export interface Mixed {
  readonly name: string;
  readonly raw: string;
  readonly outcome: "complaint" | "message" | "automatic" | "tray" | "quarantine" | "duplicate";
  /** The mail that it answers: to be sent once that one is a complaint. */
  readonly answers?: string;
  /** How many files it brings. */
  readonly files: number;
}

/**
 * Mails of every sort, each with a name of its own: new ones in Indonesian by many writers, with files, in HTML only,
 * with names in other charsets; answers to them, answers of programs, bounces of nothing of ours, circulars, mails
 * without words, copies of what came before.
 */
export function mixtureOf(count: number, to: string, domain: string): Mixed[] {
  const mails: Mixed[] = [];
  for (let number = 0; number < count; number++) {
    const name = nameOf(number);
    const add = (outcome: Mixed["outcome"], raw: string, more: Partial<Mixed> = {}) =>
      mails.push({ name, outcome, raw, files: 0, ...more });
    const [words, text] = indonesianMails[number % indonesianMails.length]!;
    const subject = `${words} ${name}`;
    const parts = {
      to,
      from: `${writers[number % writers.length]} <warga+${number}@${domain}>`,
      messageId: `${name}@${domain}`,
    };
    const first = mails.findLast(({ outcome }) => outcome === "complaint");
    const sort = number % 10;
    if (sort === 2) {
      const attachments = [{ name: `bukti-${number}.txt`, content: `Bukti dari ${name}.` }];
      add("complaint", aMail({ ...parts, subject, text, attachments }), { files: 1 });
    } else if (sort === 3) add("complaint", inHtmlOnly(aMail({ ...parts, subject, text: "" }), text));
    else if (sort === 4 && number > 10) {
      const answers = nameOf(number - 4);
      // By the writer of that one.
      const from = `Warga <warga+${number - 4}@${domain}>`;
      const attachments = [{ name: `susulan-${number}.txt`, content: `Susulan dari ${name}.` }];
      const inReplyTo = `${answers}@${domain}`;
      const raw = aMail({
        ...parts,
        from,
        subject: `Re: ${name}`,
        text: `Tambahan dari ${name}.`,
        inReplyTo,
        attachments,
      });
      add("message", raw, { answers, files: 1 });
    } else if (sort === 5)
      add("automatic", aMail({ ...parts, subject: name, headers: { "Auto-Submitted": "auto-replied" } }));
    else if (sort === 6)
      add(
        "automatic",
        aBounce({ to, of: `${name}@elsewhere.example`, status: "5.1.1", messageId: `${name}@${domain}` }),
      );
    else if (sort === 7) add("tray", aMail({ ...parts, subject: name, headers: { "List-Id": "<berita.example>" } }));
    else if (sort === 8) add("quarantine", aMail({ ...parts, subject: "", text: "" }));
    else if (sort === 9 && first) add("duplicate", first.raw);
    else add("complaint", aMail({ ...parts, subject, text }));
  }
  return mails;
}

const nameOf = (number: number) => `campuran-${number}`;

/** Names as programs of other places and times write them. */
const writers = [
  "Warga Biasa",
  "=?iso-8859-1?Q?Ren=E9_Silalahi?=",
  "=?koi8-r?B?6dfBziDpwc7P1w==?=",
  '"Nurhaliza, S.E."',
  "=?utf-8?B?4pyoIFd1bGFuIOKcqA==?=",
];

function inHtmlOnly(mail: string, text: string): string {
  const head = mail.slice(0, mail.indexOf("Content-Type:"));
  return `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${text}</p></body></html>\r\n`;
}
