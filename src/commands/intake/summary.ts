import { unsealWith } from "#lib/keys.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";

/** What is kept in short of something that came in, sealed: what a person sees of it, and what an answer refers to. */
export interface IntakeSummary {
  readonly from: string | null;
  readonly name: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly excerpt: string;
  readonly attachments: readonly string[];
  readonly defects: readonly string[];
}

const MOST_EXCERPT = 2_000;

export function summaryOf(mail: ParsedMail): IntakeSummary {
  return {
    from: mail.from.address,
    name: mail.from.name,
    subject: mail.subject,
    messageId: mail.messageId,
    references: mail.references.slice(-20),
    excerpt: mail.text.slice(0, MOST_EXCERPT),
    attachments: mail.attachments.map(({ name }) => name).slice(0, 50),
    defects: mail.defects,
  };
}

/** Null when there is none or the key was destroyed. */
export function readSummary(key: Buffer | null, id: string, sealed: Buffer | null): IntakeSummary | null {
  const plain = key && sealed && unsealWith(key, sealed, id);
  return plain ? (JSON.parse(plain.toString()) as IntakeSummary) : null;
}
