import { leftDefect } from "./left-file.ts";
import type { ParsedMail } from "./types.ts";

/**
 * What may be made of a mail of which only the beginning was read: its words. Its files may be halves, so none is taken;
 * each is named as left.
 */
export function beginningOnly(mail: ParsedMail): ParsedMail {
  return {
    ...mail,
    attachments: [],
    defects: [...mail.defects, "cut", ...mail.attachments.map(({ name }) => leftDefect({ name, why: "cut" }))],
  };
}
