/** What became of one try to send. `delivered`: the mail server has it; a bounce may still come. */
export interface MailOutcome {
  readonly state: "delivered" | "temporary_failure" | "permanent_failure" | "technical_failure";
  /** The server's code or the socket's, never its words: those can hold addresses. */
  readonly error: string | null;
}

/** A mail server's answer in our words (RFC 5321 section 4.2.1; what is not an answer is a matter of the line). */
export function outcomeOf(error: unknown): MailOutcome {
  const { responseCode, code } = (error ?? {}) as { responseCode?: number; code?: string };
  if (responseCode === undefined) return { state: "temporary_failure", error: code ?? "no_answer" };
  const reason = String(responseCode);
  if (responseCode === 535 || responseCode === 534) return { state: "technical_failure", error: reason };
  return { state: responseCode >= 500 ? "permanent_failure" : "temporary_failure", error: reason };
}
