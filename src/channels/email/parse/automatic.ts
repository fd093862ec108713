import type { Automatic } from "./types.ts";

/** Header values by lower-case name; of several the first. */
export type Headers = ReadonlyMap<string, string>;

/** Marks every automatic mail of ours, so that one that comes back is known. */
export const OWN_MARK = "x-tanggap-notice";

/**
 * Whether a mail was written by a program (RFC 3834 section 2 and 5; Precedence and the marks of common servers where
 * programs keep no RFC). A report of delivery comes first: it is about a mail of ours. Only marks that programs set
 * decide; a subject or an address, which a person may have as well, leaves a doubt.
 */
export function automaticKind(headers: Headers, from: string | null): Automatic | null {
  if (headers.has(OWN_MARK)) return "own";
  const type = headers.get("content-type")?.toLowerCase().trim() ?? "";
  const isReport = type.startsWith("multipart/report");
  const fromNobody = /^<\s*>$/.test(headers.get("return-path")?.trim() ?? "");
  if (isReport && type.includes("delivery-status")) return "bounce";
  // Older servers send their reports as plain mail, from nobody.
  if (fromNobody && (headers.has("x-failed-recipients") || ofTheServer.test(from ?? ""))) return "bounce";
  const submitted = headers.get("auto-submitted")?.toLowerCase().trim() ?? "";
  if (submitted && !submitted.startsWith("no")) return "auto_reply";
  if (isReport || fromNobody || answersByItself.some((name) => headers.has(name))) return "auto_reply";
  const precedence = headers.get("precedence")?.toLowerCase().trim() ?? "";
  if (precedence === "auto_reply") return "auto_reply";
  if (["bulk", "junk", "list"].includes(precedence)) return "bulk";
  if (headers.has("list-id") || headers.has("list-unsubscribe")) return "bulk";
  if (/^(no-?reply|do-?not-?reply|tidak-?dibalas)@/i.test(from ?? "")) return "bulk";
  const subject = headers.get("subject")?.trim() ?? "";
  return awaySubject.test(subject) || ofTheServer.test(from ?? "") ? "doubtful" : null;
}

const answersByItself = ["x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-vacation"];

const ofTheServer = /^(mailer-daemon|postmaster)@/i;

/** How out-of-office answers begin, and complaints about an office that nobody is in. */
const awaySubject =
  /^(auto(matic|matis)?[ -]?(reply|response|balas(an)?)|balasan otomatis|jawaban otomatis|out of (the )?office|di luar kantor|sedang cuti)\b/i;
