import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { programBeside, runConfined } from "#confined/run-confined.ts";
import type { MailAttachment, ParsedMail } from "./types.ts";

const reading = {
  program: programBeside(dirname(fileURLToPath(import.meta.url)), "child.ts", "mail-child.js"),
  memory: 900 * 1024 * 1024,
  heapMegabytes: 512,
  milliseconds: 30_000,
};

/** What is looked at of a mail that can't be read whole. */
const BEGINNING = 256 * 1024;

/**
 * Reads a mail in a confined process. One that takes too much memory or time is read from its beginning only, and says
 * so (`cut`); null when even that can't be read: a person has to look.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail | null> {
  const whole = await parsed(raw);
  if (whole || raw.length <= 1024) return whole;
  const beginning = await parsed(raw.subarray(0, BEGINNING));
  return beginning && { ...beginning, defects: [...beginning.defects, "cut"] };
}

type Sent = Omit<ParsedMail, "attachments"> & {
  readonly attachments: readonly (Omit<MailAttachment, "content"> & { readonly content: string })[];
};

async function parsed(raw: Uint8Array): Promise<ParsedMail | null> {
  const { code, output } = await runConfined(reading, raw);
  if (code !== 0) return null;
  const { attachments, ...mail } = JSON.parse(output.toString()) as Sent;
  return {
    ...mail,
    attachments: attachments.map(({ content, ...rest }) => ({ ...rest, content: Buffer.from(content, "base64") })),
  };
}
