import type { Sop } from "#sop/types.ts";
import { waysIn } from "./ways-in.ts";

const told = [
  "subject",
  "description",
  "occurredAt",
  "place",
  "reportedPost",
  "reportedWords",
  "remedySought",
  "name",
  "email",
  "noEmailReason",
  "phone",
  "address",
] as const;

/** What the fields say before anybody has told anything. */
export function blankLodging(sop: Sop): Readonly<Record<string, string>> {
  const chosen = { channel: waysIn(sop)[0]?.id ?? "", kind: "complaint", identity: "named", noticeLanguage: "id" };
  return { ...chosen, ...Object.fromEntries(told.map((name) => [name, ""])) };
}
