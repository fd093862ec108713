import type { Automatic } from "./types.ts";

/** Header values by lower-case name; of several the first. */
export type Headers = ReadonlyMap<string, string>;

/** Marks every automatic mail of ours, so that one that comes back is known. */
export const OWN_MARK = "x-tanggap-notice";

/**
 * Whether a mail was written by a program (RFC 3834 section 2 and 5; Precedence and the marks of common servers where
 * programs keep no RFC). A report of delivery comes first: it is about a mail of ours.
 */
export function automaticKind(headers: Headers, from: string | null): Automatic | null {
  if (headers.has(OWN_MARK)) return "own";
  if (isReport(headers) || isPostmaster(headers, from)) return "bounce";
  const submitted = headers.get("auto-submitted")?.toLowerCase() ?? "";
  if (submitted && !submitted.startsWith("no")) return "auto_reply";
  if (answersByItself.some((name) => headers.has(name))) return "auto_reply";
  const suppress = headers.get("x-auto-response-suppress")?.toLowerCase() ?? "";
  const precedence = headers.get("precedence")?.toLowerCase().trim() ?? "";
  if (precedence === "auto_reply") return "auto_reply";
  if (["bulk", "junk", "list"].includes(precedence)) return "bulk";
  if (headers.has("list-id") || headers.has("list-unsubscribe")) return "bulk";
  if (/\b(all|autoreply|oof)\b/.test(suppress) && hasAwaySubject(headers)) return "auto_reply";
  if (hasAwaySubject(headers)) return "auto_reply";
  return /^(no-?reply|do-?not-?reply|tidak-?dibalas)@/i.test(from ?? "") ? "bulk" : null;
}

const answersByItself = ["x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-vacation"];

function isReport(headers: Headers): boolean {
  const type = headers.get("content-type")?.toLowerCase() ?? "";
  return type.startsWith("multipart/report") && type.includes("delivery-status");
}

/** Older servers send their reports as plain mail, from nobody. */
function isPostmaster(headers: Headers, from: string | null): boolean {
  const nobody = headers.get("return-path")?.trim() === "<>" && headers.has("x-failed-recipients");
  return nobody || /^(mailer-daemon|postmaster)@/i.test(from ?? "");
}

function hasAwaySubject(headers: Headers): boolean {
  return awaySubject.test((headers.get("subject") ?? "").trim());
}

/** How out-of-office answers begin where the program says nothing else. */
const awaySubject =
  /^(auto(matic|matis)?[ -]?(reply|response|balas(an)?)|balasan otomatis|jawaban otomatis|out of (the )?office|di luar kantor|sedang cuti)\b/i;
