/** What became of one try to send. `delivered`: the mail server has it; a bounce may still come. */
export interface MailOutcome {
  readonly state: "delivered" | "temporary_failure" | "permanent_failure" | "technical_failure";
  /** The server's code or the socket's, never its words: those can hold addresses. */
  readonly error: string | null;
  /** The fault lies with our own mail server or its sign-in: it says nothing about the letter or its reader. */
  readonly ours?: true;
}

/** Commands before any letter is spoken of; nodemailer names them so. */
const BEFORE_LETTER = /^(CONN|EHLO|HELO|STARTTLS|AUTH)/;

/**
 * A mail server's answer in our words (RFC 5321 section 4.2.1; what is not an answer is a matter of the line). However
 * finally our own server refuses to talk to us, the letter is good: it waits until somebody mends that.
 */
export function outcomeOf(error: unknown): MailOutcome {
  const { responseCode, code, command } = (error ?? {}) as { responseCode?: number; code?: string; command?: string };
  if (code === "EAUTH" || BEFORE_LETTER.test(command ?? ""))
    return { state: "temporary_failure", error: String(responseCode ?? code ?? "no_answer"), ours: true };
  // What the mail library would not even offer to a server: no address that can be one.
  if (responseCode === undefined && command === "API") return { state: "permanent_failure", error: code ?? "refused" };
  if (responseCode === undefined) return { state: "temporary_failure", error: code ?? "no_answer", ours: true };
  return { state: responseCode >= 500 ? "permanent_failure" : "temporary_failure", error: String(responseCode) };
}
