import { stepOf } from "#complaints/step-of.ts";
import type { Complaint } from "#complaints/types.ts";
import type { RefusalCode } from "#lib/refusal.ts";
import type { Notice, Sop } from "#sop/types.ts";
import { lettersText } from "#text/letters.ts";
import { refusalText } from "#text/refusals.ts";
import { stageWords } from "#text/vocabulary.ts";
import type { Language } from "#text/words.ts";

interface StatusMatter {
  readonly sop: Sop;
  readonly complaint: Complaint;
  /** Why what was asked for could not be done. */
  readonly refusal?: RefusalCode | null;
}

/** The letter that says where a complaint is; its other fields are filled as those of any notice. */
export function statusLetter({ sop, complaint, refusal = null }: StatusMatter): Notice {
  const step = stepOf(sop, complaint);
  const refused = (language: Language) => {
    if (!refusal) return "";
    const why = refusalText(refusal, language, { stage: stageWords[complaint.stage][language] });
    return `${lettersText.refused[language].replace("{{why}}", why)}\n\n`;
  };
  const fill = (language: Language) =>
    refused(language) +
    lettersText.statusBody[language]
      .replace("{{stage}}", stageWords[complaint.stage][language])
      .replace("{{step}}", (step?.title ?? lettersText.closedStep)[language]);
  return { subject: lettersText.statusSubject, body: { id: fill("id"), en: fill("en") } };
}
