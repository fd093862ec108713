import type { ApprovalRow } from "#queries/leader/waiting.ts";
import { complaintText } from "#text/console/complaint.ts";
import { wordsText } from "#text/console/events.ts";
import type { Language } from "#text/words.ts";
import { NamedLink } from "../complaint/merges.tsx";

type Props = Pick<ApprovalRow, "complaint" | "to" | "into"> & { readonly language: Language };

/** Where a complaint goes once it is approved: nobody lets something out without reading that. */
export function Destination({ complaint, to, into, language }: Props) {
  const verb = complaint.pending?.verb;
  if (verb === "refer")
    return (
      <p>
        {wordsText.referral_to[language]}: <strong>{to}</strong>
      </p>
    );
  if (verb !== "merge") return null;
  const { merges } = complaintText;
  return (
    <p>
      {merges.into[language]} {into ? <NamedLink named={into} /> : merges.hidden[language]}
    </p>
  );
}
