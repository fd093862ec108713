export interface MailParts {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly date?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly name: string; readonly content: string }[];
}

let made = 0;

/** A mail as a program would write it, every one with a Message-ID of its own unless told otherwise. */
export function aMail(parts: MailParts): string {
  const number = ++made;
  const { from = `warga${number}@example.id`, to = "pengaduan@bps.example", subject = `Keluhan ${number}` } = parts;
  const { text = `Antrean terlalu lama, nomor ${number}.`, attachments = [], html } = parts;
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${parts.messageId ?? `mail-${number}@example.id`}>`,
    `Date: ${parts.date ?? "Wed, 4 Mar 2026 09:45:00 +0700"}`,
    ...(parts.inReplyTo ? [`In-Reply-To: <${parts.inReplyTo}>`, `References: <${parts.inReplyTo}>`] : []),
    ...Object.entries(parts.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    "MIME-Version: 1.0",
  ];
  const body = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text];
  if (attachments.length === 0 && !html) return [...head, ...body, ""].join("\r\n");
  const other = html ? [["Content-Type: text/html; charset=utf-8", "", html]] : [];
  const files = attachments.map(({ name, content }) => [
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(content).toString("base64"),
  ]);
  const parted = [body, ...other, ...files].flatMap((part) => ["--batas", ...part]);
  return [...head, 'Content-Type: multipart/mixed; boundary="batas"', "", ...parted, "--batas--", ""].join("\r\n");
}

export interface BounceParts {
  /** Message-ID of the letter that came back; many servers keep it to themselves. */
  readonly of?: string;
  readonly status: string;
  readonly action?: string;
  readonly to?: string;
  readonly messageId?: string;
}

/** A delivery report as Postfix writes it (RFC 3464). */
export function aBounce({
  of,
  status,
  action = "failed",
  to = "pengaduan@bps.example",
  messageId,
}: BounceParts): string {
  const number = ++made;
  return [
    "Return-Path: <>",
    "From: MAILER-DAEMON@mx.example (Mail Delivery System)",
    `To: ${to}`,
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    `Message-ID: <${messageId ?? `bounce-${number}@mx.example`}>`,
    "Date: Wed, 4 Mar 2026 09:50:00 +0700",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="batas"',
    "",
    "--batas",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "--batas",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "",
    "Final-Recipient: rfc822; hilang@example.id",
    `Action: ${action}`,
    `Status: ${status}`,
    "",
    "--batas",
    "Content-Type: message/rfc822",
    "",
    "From: pengaduan@bps.example",
    ...(of ? [`Message-ID: <${of}>`] : []),
    "Subject: Pengaduan",
    "",
    "Isi surat.",
    "--batas--",
    "",
  ].join("\r\n");
}
