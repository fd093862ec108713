import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { programBeside, runConfined } from "#confined/run-confined.ts";
import { beginningOnly } from "./beginning-only.ts";
import { leanMail } from "./lean-mail.ts";
import type { MailAttachment, ParsedMail } from "./types.ts";

const reading = {
  program: programBeside(dirname(fileURLToPath(import.meta.url)), "child.ts", "mail-child.js"),
  memory: 900 * 1024 * 1024,
  heapMegabytes: 512,
};
const WHOLE = 25_000;
const PART = 5_000;

/** What is looked at of a mail that can't be read whole, the most first; at last as plain text. */
const less: readonly ((raw: Buffer) => Buffer)[] = [
  (raw) => leanMail(raw, 256 * 1024),
  (raw) => leanMail(raw, 16 * 1024),
  (raw) => leanMail(raw, 16 * 1024, { bare: true }),
];

/**
 * Reads a mail in a confined process. One that takes too much memory or time, or is of too many parts, is read from its
 * beginning only, without files, and says so (`cut`); null when even that can't be read: a person has to look.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail | null> {
  const whole = await parsed(raw, WHOLE);
  if (whole) return whole;
  for (const part of less) {
    const beginning = await parsed(part(Buffer.from(raw)), PART);
    if (beginning) return beginningOnly(beginning);
  }
  return null;
}

type Sent = Omit<ParsedMail, "attachments"> & {
  readonly attachments: readonly (Omit<MailAttachment, "content"> & { readonly content: string })[];
};

async function parsed(raw: Uint8Array, milliseconds: number): Promise<ParsedMail | null> {
  const { code, output } = await runConfined({ ...reading, milliseconds }, raw);
  if (code !== 0) return null;
  const { attachments, ...mail } = JSON.parse(output.toString()) as Sent;
  return {
    ...mail,
    attachments: attachments.map(({ content, ...rest }) => ({ ...rest, content: Buffer.from(content, "base64") })),
  };
}
