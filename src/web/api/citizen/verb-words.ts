/** How the description says each verb of the complainant; a test finds a noun that is missing. */
export const citizenVerbWords: Readonly<Record<string, { readonly summary: string; readonly description: string }>> = {
  messages: {
    summary: "Write to the office",
    description: "While the office waits for what is missing, this is the supplement and the office's clock runs on.",
  },
  rating: {
    summary: "Rate the answer",
    description:
      "Step 8 of the SOP: 1 not good, 2 less good, 3 good, 4 very good. May be changed for some working days.",
  },
  closure: {
    summary: "Close",
    description: "Step 8 of the SOP. It closes by itself too, some working days after you were told.",
  },
  objection: {
    summary: "Object to the answer",
    description: "Once. The office reviews again, by someone who was not involved, under a new clock.",
  },
  confidentiality: {
    summary: "Make it confidential",
    description: "From then on only its handler and leadership read it. Can't be undone.",
  },
  anonymity: {
    summary: "Become anonymous",
    description:
      "Destroys the key of your identity, of what you sent and of the addresses we wrote to: nobody can read them again, and no message reaches you any more. Words and attachments stay. Can't be undone.",
  },
  withdrawal: { summary: "Withdraw", description: "Ends it for good: a withdrawn complaint can't be objected to." },
};
