import type { BounceReport } from "./types.ts";

/** Reads the fields of a `message/delivery-status` part and the headers of the mail that came back (RFC 3464). */
export function readReport(status: string, original: string, inReplyTo: string | null): BounceReport {
  const field = (text: string, name: string) =>
    new RegExp(`^${name}:[ \\t]*(.{0,400})$`, "im").exec(text)?.[1]?.trim() ?? null;
  const originalMessageId = field(unfold(original), "message-id") ?? inReplyTo;
  return {
    originalMessageId: originalMessageId?.replace(/^<|>$/g, "") ?? null,
    action: field(status, "action")?.toLowerCase() ?? "failed",
    status: /\d\.\d{1,3}\.\d{1,3}/.exec(field(status, "status") ?? "")?.[0] ?? null,
  };
}

function unfold(headers: string): string {
  return headers.replace(/\r?\n[ \t]+/g, " ");
}
