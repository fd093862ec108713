import { apply } from "#complaints/apply.ts";
import type { Command } from "#complaints/commands.ts";
import { decide } from "#complaints/decide.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint, Doer } from "#complaints/types.ts";
import type { Procedure } from "#commands/context.ts";
import { newId } from "#lib/id.ts";
import { makeReference } from "#lib/reference.ts";
import { isRefusal } from "#lib/refusal.ts";
import { DAY, HOUR, type Instant } from "#lib/time.ts";
import type { SubmissionRow } from "#store/save-events.ts";
import { topics } from "../words/topics.ts";

/** A complaint with all that happened to it. */
export interface Filled {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly words: SubmissionRow;
}

/** The complaint of a number, as the rules make it, up to `until` at most; the same number gives the same words. */
export function bulkStory(
  procedure: Procedure,
  officer: string,
  number: number,
  lodgedAt: Instant,
  until: Instant,
): Filled {
  const { sop, calendar, office, id: version } = procedure;
  const staff: Doer = { is: "staff", id: officer, role: "officer" };
  const citizen: Doer = { is: "complainant" };
  const id = newId(lodgedAt);
  const reference = makeReference(office, 2026, drawn(number));
  const facts = {
    anonymous: number % 11 === 0,
    confidential: number % 17 === 0,
    reachable: true,
    sentAt: null,
    reportedStaffId: null,
  };
  const plan: [number, Command][] = [
    [
      0,
      { verb: "lodge", by: citizen, id, office, reference, sop: version, kind: "complaint", channel: "web", ...facts },
    ],
    [HOUR, { verb: "receive", by: staff, complete: true, registerNumber: `2026/${number}` }],
    [2 * DAY, { verb: "review", by: staff, classification: "service", conclusion: "-", recommendation: "-" }],
    [3 * DAY, { verb: "act", by: staff, done: "-" }],
    [4 * DAY, { verb: "respond", by: staff, text: "-" }],
    [5 * DAY, { verb: "told", by: staff, how: "call", at: lodgedAt + 5 * DAY }],
    [6 * DAY, { verb: "rate", by: citizen, score: ((number % 4) + 1) as 1 | 2 | 3 | 4 }],
    [7 * DAY, { verb: "close", by: citizen }],
  ];
  const events: ComplaintEvent[] = [];
  let complaint: Complaint | null = null;
  // One in two hundred is left lying after its review, and is late by now.
  const done = number % 200 === 7 ? plan.slice(0, 3) : plan;
  for (const [after, command] of done) {
    if (lodgedAt + after > until) break;
    const decided = decide(sop, calendar, complaint, command, lodgedAt + after);
    if (isRefusal(decided)) throw new Error(`${command.verb}: ${decided.refusal}`);
    for (const event of decided) complaint = apply(complaint, event);
    events.push(...decided);
  }
  return { complaint: complaint!, events, words: wordsOf(number) };
}

/** The number stands in them, so that each can be searched for. */
function wordsOf(number: number): SubmissionRow {
  const { subjects, stories } = topics[number % topics.length]!;
  const at = Math.floor(number / topics.length);
  return {
    subject: `${subjects[at % subjects.length]} (${number})`,
    description: stories[at % stories.length]!,
    ...{ occurred_at: null, place: null, remedy_sought: null, reported_post: null, reported_words: null },
  };
}

/** Bytes that look drawn but never repeat: in bulk nobody draws again after a collision. */
function drawn(number: number): Uint8Array {
  const scattered = Math.imul(number + 1, 0x9e3779b1) & 0x1ffffff;
  return Uint8Array.from([scattered >>> 17, scattered >>> 9, scattered >>> 1, (scattered & 1) << 7]);
}
