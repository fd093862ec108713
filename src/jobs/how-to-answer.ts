import type { Complaint } from "#complaints/types.ts";
import { hasStep } from "#sop/ask.ts";
import type { Sop } from "#sop/types.ts";
import { answeringText } from "#text/letters.ts";
import type { Language } from "#text/words.ts";
import type { Moment } from "./render-notice.ts";

/**
 * What the reader of a letter can do by simply answering it, where the office reads its mailbox; null where the letter
 * says so itself, or nothing can be done any more.
 */
export function howToAnswer(sop: Sop, complaint: Complaint, moment: Moment, language: Language): string | null {
  const said = (key: keyof typeof answeringText) => answeringText[key][language];
  const object = complaint.objectedAt === null ? [said("object")] : [];
  switch (moment) {
    case "status":
    case "files_left":
    case "withdrawn":
      return null;
    case "inquired":
    case "received_incomplete":
    case "inquiry_reminder":
      return said("supplement");
    case "responded":
    case "rating_reminder":
      return [said("begin"), ...(hasStep(sop, "rate") ? [said("rate")] : []), said("close"), ...object].join("\n");
    case "closed":
    case "inquiry_expired":
    case "referred":
    case "merged":
      return object.length > 0 ? [said("begin"), ...object].join("\n") : null;
    default:
      return said("write");
  }
}
