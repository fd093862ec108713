/**
 * Why no program should answer a mail (RFC 3834, RFC 3464, and what is found in the wild). `bulk` and `doubtful` are for
 * a person to decide: a circular, and what only its subject or its sender's address speaks for.
 */
export type Automatic = "auto_reply" | "bulk" | "bounce" | "own" | "doubtful";

/** What a delivery report says of one mail of ours (RFC 3464). */
export interface BounceReport {
  /** Message-ID of the mail that it is about, without brackets; null where the report does not say. */
  readonly originalMessageId: string | null;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  readonly action: string;
  /** Enhanced status code, `5.1.1`. */
  readonly status: string | null;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** A mail as it is worked on. Whatever it holds is a stranger's word. */
export interface ParsedMail {
  /** Without brackets; null where there is none. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: { readonly address: string | null; readonly name: string };
  /** Every address it was sent or delivered to. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** Milliseconds; null where it is missing or no date. */
  readonly sentAt: number | null;
  /** What was written now. */
  readonly text: string;
  /** What was quoted from before, or a signature: folded away. */
  readonly quoted: string;
  /** The HTML form, made harmless; null where there is none. */
  readonly html: string | null;
  readonly automatic: Automatic | null;
  readonly bounce: BounceReport | null;
  readonly attachments: readonly MailAttachment[];
  /** What could not be read as it should: codes. */
  readonly defects: readonly string[];
}
