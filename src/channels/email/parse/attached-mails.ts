import type { Attachment } from "mailparser";
import type { ParsedMail } from "./types.ts";

/** So many mails in a mail are read, and so deep: a mail in a mail in a mail. */
const MOST = 5;
export const DEEPEST = 2;

/**
 * What mails that were sent along as attachments say, with who wrote them and about what, and their files: forwarding
 * "as attachment" is how some programs forward.
 */
export async function readAttachedMails(
  attachments: readonly Attachment[],
  read: (raw: Buffer) => Promise<ParsedMail>,
): Promise<Pick<ParsedMail, "quoted" | "attachments">> {
  const found = attachments.filter(isMail).slice(0, MOST);
  const mails: ParsedMail[] = [];
  for (const { content } of found) mails.push(await read(Buffer.from(content)));
  const quoted = mails.map(({ from, subject, text, quoted: before }) =>
    [`Dari: ${from.name || (from.address ?? "")}`, `Perihal: ${subject}`, "", text, before].join("\n").trim(),
  );
  return { quoted: quoted.join("\n\n"), attachments: mails.flatMap((mail) => mail.attachments) };
}

export function isMail({ contentType }: Attachment): boolean {
  return /^message\/(rfc822|global)$/i.test(contentType);
}
