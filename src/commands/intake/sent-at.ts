import type { ParsedMail } from "#channels/email/parse/types.ts";
import { DAY, type Instant } from "#lib/time.ts";

/** A mail without the date that its sender's clock can't have shown: before there was e-mail of ours, or long after it came. */
export function withCredibleDate(mail: ParsedMail, receivedAt: Instant): ParsedMail {
  const { sentAt } = mail;
  return sentAt !== null && (sentAt < 0 || sentAt > receivedAt + DAY) ? { ...mail, sentAt: null } : mail;
}
