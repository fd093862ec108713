import type { ParsedMail } from "./types.ts";

/**
 * What may be made of a mail of which only the beginning was read: its words. Its files may be halves, so none is taken;
 * each is named as left.
 */
export function beginningOnly(mail: ParsedMail): ParsedMail {
  return {
    ...mail,
    attachments: [],
    defects: [...mail.defects, "cut", ...mail.attachments.map(({ name }) => left(name))],
  };
}

/** The defect of a file that was not taken; it stays in what came in. */
export const left = (name: string) => `${LEFT}${name}`;
export const LEFT = "file_left: ";
