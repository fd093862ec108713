import { simpleParser, type Attachment, type ParsedMail as Read } from "mailparser";
import { automaticKind, type Headers } from "./automatic.ts";
import { readReport } from "./bounce.ts";
import { harmlessHtml } from "./harmless-html.ts";
import { foldQuoted } from "./quoted.ts";
import type { BounceReport, MailAttachment, ParsedMail } from "./types.ts";

/** Most characters of words that are kept of one mail; the rest stays in what came in. */
const MOST_TEXT = 100_000;
const MOST_ATTACHMENTS = 100;

/** Reads a mail. Runs in the confined process only: `parse-mail.ts` calls it there. */
export async function readMail(raw: Buffer): Promise<ParsedMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true, maxHtmlLengthToParse: 500_000, skipTextToHtml: true });
  const headers = headersOf(mail);
  const from = mail.from?.value[0];
  const address = from?.address?.trim() || null;
  const automatic = automaticKind(headers, address);
  const inReplyTo = ids(headers.get("in-reply-to"));
  const written = (mail.text ?? "").slice(0, MOST_TEXT);
  return {
    messageId: ids(headers.get("message-id"))[0] ?? null,
    inReplyTo,
    references: ids(headers.get("references")),
    from: { address, name: oneLine(from?.name ?? "") },
    recipients: recipientsOf(mail, headers),
    subject: oneLine(mail.subject ?? ""),
    sentAt: mail.date && Number.isFinite(mail.date.getTime()) ? mail.date.getTime() : null,
    ...foldQuoted(withoutControl(written)),
    html: typeof mail.html === "string" ? harmlessHtml(mail.html) : null,
    automatic,
    bounce: automatic === "bounce" ? reportOf(mail.attachments, written, inReplyTo[0] ?? null) : null,
    attachments: mail.attachments.filter(isSent).slice(0, MOST_ATTACHMENTS).map(attachmentOf),
    defects: [
      ...((mail.text ?? "").length > MOST_TEXT ? ["long_text"] : []),
      ...(mail.attachments.length > MOST_ATTACHMENTS ? ["many_attachments"] : []),
    ],
  };
}

function headersOf(mail: Read): Headers {
  const lines = mail.headerLines.toReversed();
  return new Map(lines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).replace(/\r?\n/g, " ").trim()]));
}

/** Message-IDs as they stand in brackets; what is without them is taken as it is. At most a hundred. */
function ids(header: string | undefined): string[] {
  const bracketed = [...(header ?? "").matchAll(/<([^<>\s]{1,400})>/g)].map(([, id]) => id!);
  return (bracketed.length ? bracketed : (header ?? "").split(/\s+/).filter(Boolean)).slice(-100);
}

function recipientsOf(mail: Read, headers: Headers): string[] {
  const lists = [mail.to, mail.cc].flat().flatMap((list) => list?.value ?? []);
  const named = lists.flatMap((each) => [each, ...(each.group ?? [])]).map(({ address = "" }) => address);
  const delivered = ["delivered-to", "x-original-to", "envelope-to"].map((name) => headers.get(name) ?? "");
  return [...new Set([...named, ...delivered].map((each) => each.replace(/[<>]/g, "").trim().toLowerCase()))]
    .filter(Boolean)
    .slice(0, 200);
}

/** The parts of a report that servers talk to each other with are no files of a person. */
function isSent({ contentType, related }: Attachment): boolean {
  return !related && !/^(message\/delivery-status|text\/rfc822-headers|application\/(pgp|pkcs7)-signature)/i.test(contentType);
}

function attachmentOf({ filename, contentType, content }: Attachment, index: number): MailAttachment {
  return { name: filename || `lampiran-${index + 1}`, type: contentType, content: Buffer.from(content) };
}

function reportOf(attachments: readonly Attachment[], text: string, inReplyTo: string | null): BounceReport {
  const part = (type: RegExp) => {
    const found = attachments.find(({ contentType }) => type.test(contentType));
    return found ? Buffer.from(found.content).toString("latin1").slice(0, 100_000) : "";
  };
  const status = part(/^message\/(global-)?delivery-status/i) || text;
  return readReport(status, part(/^(message\/rfc822|text\/rfc822-headers|message\/global)/i) || text, inReplyTo);
}

const oneLine = (text: string) => withoutControl(text).replace(/\s+/g, " ").trim().slice(0, 1000);

/** PostgreSQL keeps no NUL; other controls and half characters can only confuse. */
function withoutControl(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, "");
}
