/** How the description says each verb of staff; a test finds a noun that is missing. */
export const staffVerbWords: Readonly<Record<string, { readonly summary: string; readonly description: string }>> = {
  receipt: {
    summary: "Receive",
    description:
      "Step 5: makes you the handler and gives the register number. Incomplete only says what is missing; an inquiry holds the clock.",
  },
  review: {
    summary: "Review",
    description: "Step 6: the assessment. Nothing is answered, referred or merged without one.",
  },
  "follow-up": { summary: "Record the follow-up", description: "Step 6: what the office did, or by when it will." },
  inquiry: {
    summary: "Ask the complainant",
    description: "Step 6: holds the clock until they supplement, shown openly.",
  },
  escalation: {
    summary: "Escalate to leadership",
    description: "Step 6. Needed before a supervisory complaint is answered.",
  },
  directive: { summary: "Give a directive", description: "Leadership's instruction on what was escalated." },
  recall: { summary: "Recall an escalation", description: "Takes it back from leadership before a directive." },
  extension: { summary: "Extend once", description: "Where the SOP allows one; the complainant is told the reason." },
  response: {
    summary: "Respond",
    description: "Step 7: what the office tells the complainant. Needs a follow-up, or why none is needed.",
  },
  telling: {
    summary: "Record how they were told",
    description: "Step 7: a call, a letter or a hand-over that reached them, with its time.",
  },
  messages: {
    summary: "Write to the complainant",
    description: "A message outside the response; it answers one of theirs.",
  },
  note: { summary: "Note", description: "Internal words that never leave the office." },
  assignment: { summary: "Assign", description: "Makes a colleague the handler. Due dates stay." },
  referral: {
    summary: "Refer elsewhere",
    description: "Asks for it; a second person approves and only then it closes.",
  },
  merge: {
    summary: "Merge into another",
    description: "Asks for it; a second person approves and only then it closes.",
  },
  unmerge: { summary: "Undo a merge", description: "Opens the merged complaint again." },
  retraction: {
    summary: "Take a request back",
    description: "By whoever asked a second person for it, before it is decided. Nothing else changes.",
  },
  approval: {
    summary: "Approve or send back",
    description: "By a second person: lets out what waits, or sends it back with a reason.",
  },
};
