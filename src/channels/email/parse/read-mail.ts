import { simpleParser, type Attachment, type ParsedMail as Read } from "mailparser";
import { DEEPEST, isMail, readAttachedMails } from "./attached-mails.ts";
import { automaticKind, type Headers } from "./automatic.ts";
import { readReport } from "./bounce.ts";
import { harmlessHtml, wordsOfHtml } from "./harmless-html.ts";
import { leanMail } from "./lean-mail.ts";
import { foldQuoted } from "./quoted.ts";
import type { BounceReport, MailAttachment, ParsedMail } from "./types.ts";

/** Most characters of words that are kept of one mail; the rest stays in what came in. */
const MOST_TEXT = 100_000;
const MOST_ATTACHMENTS = 100;

/** Reads a mail. Runs in the confined process only: `parse-mail.ts` calls it there. `depth`: how far inside another. */
export async function readMail(raw: Buffer, depth = 0): Promise<ParsedMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipHtmlToText: true, skipTextToHtml: true });
  const headers = headersOf(mail);
  const address = senderOf(mail, headers);
  const automatic = automaticKind(headers, address);
  const inReplyTo = ids(headers.get("in-reply-to"));
  const html = typeof mail.html === "string" ? mail.html : "";
  const { text: said, defects } = wordsOf(raw, mail, html);
  const written = said.slice(0, MOST_TEXT);
  const inside =
    automatic === "bounce" || depth === DEEPEST
      ? null
      : await readAttachedMails(mail.attachments, (each) => readMail(each, depth + 1));
  const files = mail.attachments.filter((each) => isSent(each) && !(inside && isMail(each)));
  const attachments = [...files.map(attachmentOf), ...(inside?.attachments ?? [])];
  const { text, quoted } = foldQuoted(withoutControl(written));
  return {
    messageId: ids(headers.get("message-id"))[0] ?? null,
    inReplyTo,
    references: ids(headers.get("references")),
    from: { address, name: oneLine(mail.from?.value[0]?.name ?? "") },
    recipients: recipientsOf(mail, headers),
    subject: oneLine(mail.subject ?? ""),
    sentAt: sentAt(headers.get("date")),
    text,
    quoted: [quoted, inside?.quoted ?? ""].filter(Boolean).join("\n\n").slice(0, MOST_TEXT),
    html: harmlessHtml(html),
    automatic,
    bounce: automatic === "bounce" ? reportOf(mail.attachments, written, inReplyTo[0] ?? null) : null,
    attachments: attachments.slice(0, MOST_ATTACHMENTS),
    defects: [
      ...defects,
      ...(said.length > MOST_TEXT ? ["long_text"] : []),
      ...(attachments.length > MOST_ATTACHMENTS ? ["many_attachments"] : []),
    ],
  };
}

/** The words: those of the plain text, else those of the HTML; of a mail that is in no form at all, its bytes. */
function wordsOf(
  raw: Buffer,
  mail: Read,
  html: string,
): { readonly text: string; readonly defects: readonly string[] } {
  const text = mail.text?.trim() ? mail.text : wordsOfHtml(html);
  if (text || html || mail.attachments.length > 0) return { text, defects: [] };
  const body = leanMail(raw, MOST_TEXT, { bare: true });
  const rest = body
    .subarray(body.indexOf("\r\n\r\n") + 4)
    .toString("utf8")
    .trim();
  return { text: rest, defects: rest ? ["no_form"] : [] };
}

/** Who wrote it: From, and where that names no address, Sender or Reply-To. */
function senderOf(mail: Read, headers: Headers): string | null {
  const from = mail.from?.value
    .flatMap((each) => [each, ...(each.group ?? [])])
    .find(({ address }) => address?.includes("@"));
  const written = ["from", "sender", "reply-to"].map(
    (name) => plainAddress.exec(headers.get(name)?.slice(0, 4000) ?? "")?.[0],
  );
  return from?.address?.trim() || (written.find(Boolean) ?? null);
}
const plainAddress = /[^\s<>()[\]",;:@\\]{1,64}@[^\s<>()[\]",;:@\\]{1,255}/;

/** When its sender says that it was sent; null where that is no date. */
function sentAt(date: string | undefined): number | null {
  const at = Date.parse((date ?? "").replace(/\([^()]*\)/g, " ").trim());
  return Number.isFinite(at) ? at : null;
}

function headersOf(mail: Read): Headers {
  const lines = mail.headerLines.toReversed();
  return new Map(
    lines.map(({ key, line }) => [
      key,
      line
        .slice(line.indexOf(":") + 1)
        .replace(/\r?\n/g, " ")
        .trim(),
    ]),
  );
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

/** The parts of a report that servers talk to each other with are no files of a person; nor are small drawings of a letterhead. */
function isSent({ contentType, related, content }: Attachment): boolean {
  const drawn = related && content.length < LEAST_PICTURE;
  return (
    !drawn &&
    !/^(message\/(delivery-status|disposition-notification)|text\/rfc822-headers|application\/(pgp|pkcs7)-signature)/i.test(
      contentType,
    )
  );
}
/** Bytes; a photograph that was put between the words is larger. */
const LEAST_PICTURE = 8 * 1024;

function attachmentOf({ filename, contentType, content }: Attachment, index: number): MailAttachment {
  return { name: oneLine(filename ?? "") || `lampiran-${index + 1}`, type: contentType, content: Buffer.from(content) };
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
