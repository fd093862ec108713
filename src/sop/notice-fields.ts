import type { NoticeField, NoticeMoment } from "./types.ts";

/** Names that stand in double braces in a text, in order. A brace that isn't closed gives an empty name. */
export function fieldsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(?:(\w+)\}\})?/g)].map(([, name]) => name ?? "");
}

/** What a notice must name at the least, so that nobody is told without knowing what, until when or how. */
export const neededFields: Readonly<Record<NoticeMoment, readonly NoticeField[]>> = {
  lodged: ["reference", "code"],
  received: ["reference"],
  received_incomplete: ["reference", "text"],
  inquired: ["reference", "text", "supplementDue"],
  inquiry_reminder: ["reference", "supplementDue"],
  inquiry_expired: ["reference", "objectionUntil"],
  supplemented: ["reference"],
  escalated: ["reference"],
  extended: ["reference", "text", "responseDue"],
  responded: ["reference", "text"],
  rating_reminder: ["reference", "closingDue"],
  closed: ["reference", "objectionUntil"],
  objected: ["reference", "responseDue"],
  referred: ["reference", "to", "text", "objectionUntil"],
  merged: ["reference", "to", "text"],
  unmerged: ["reference"],
  withdrawn: ["reference"],
  due_changed: ["reference", "responseDue"],
  message: ["reference", "text"],
};
