import { stepOf } from "#complaints/step-of.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Notice, Sop } from "#sop/types.ts";
import { lettersText } from "#text/letters.ts";
import { stageWords } from "#text/vocabulary.ts";
import type { Language } from "#text/words.ts";

/** The letter that says where a complaint is; its other fields are filled as those of any notice. */
export function statusLetter({ sop, complaint }: { readonly sop: Sop; readonly complaint: Complaint }): Notice {
  const step = stepOf(sop, complaint);
  const fill = (language: Language) =>
    lettersText.statusBody[language]
      .replace("{{stage}}", stageWords[complaint.stage][language])
      .replace("{{step}}", (step?.title ?? lettersText.closedStep)[language]);
  return { subject: lettersText.statusSubject, body: { id: fill("id"), en: fill("en") } };
}
