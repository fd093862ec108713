import type { Kysely } from "kysely";
import { apply } from "#complaints/apply.ts";
import type { Command } from "#complaints/commands.ts";
import { decide } from "#complaints/decide.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint, Doer } from "#complaints/types.ts";
import { derived } from "#commands/save.ts";
import type { Procedure } from "#commands/context.ts";
import { newId } from "#lib/id.ts";
import type { Keys } from "#lib/keys.ts";
import { makeReference } from "#lib/reference.ts";
import { isRefusal } from "#lib/refusal.ts";
import { DAY, HOUR, type Instant } from "#lib/time.ts";
import { readTrackingCode } from "#lib/tracking-code.ts";
import { eventRows, type SubmissionRow, wordsRows } from "#store/save-events.ts";
import type { Tables } from "#store/tables.ts";

interface Filled {
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly subject: string;
}

const things = ["Antrean loket", "Data mikro", "Publikasi", "Petugas sensus", "Website PPID", "Rekomendasi statistik"];
const faults = ["terlalu lama", "belum terkirim", "tidak ramah", "salah unduh", "tidak dapat dibuka", "tidak dijawab"];

/**
 * Fills an office with complaints in the shapes that the rules themselves give: most closed, a few hundred open, spread
 * over the year before `until`. Rows are written in bulk, as the tables' owner.
 */
export async function fill(
  owner: Kysely<Tables>,
  procedure: Procedure,
  keys: Keys,
  officers: readonly string[],
  count: number,
  until: Instant,
  progress: (done: number) => void,
): Promise<void> {
  const batch = 500;
  for (let done = 0; done < count; done += batch) {
    const filled = Array.from({ length: Math.min(batch, count - done) }, (_, index) => {
      const number = done + index;
      // The last two per cent are young enough to be open still.
      const age =
        number > count * 0.98
          ? (count - number) * ((8 * DAY) / (count * 0.02))
          : 20 * DAY + ((count - number) / count) * 200 * DAY;
      return one(procedure, officers[number % officers.length]!, number, until - age, until);
    });
    await write(owner, procedure, keys, filled);
    progress(Math.min(done + batch, count));
  }
}

function one(procedure: Procedure, officer: string, number: number, lodgedAt: Instant, until: Instant): Filled {
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
  for (const [after, command] of plan) {
    if (lodgedAt + after > until) break;
    const decided = decide(sop, calendar, complaint, command, lodgedAt + after);
    if (isRefusal(decided)) throw new Error(`${command.verb}: ${decided.refusal}`);
    for (const event of decided) complaint = apply(complaint, event);
    events.push(...decided);
  }
  const subject = `${things[number % things.length]} ${faults[Math.floor(number / 7) % faults.length]} (${number})`;
  return { complaint: complaint!, events, subject };
}

/** Bytes that look drawn but never repeat: in bulk nobody draws again after a collision. */
function drawn(number: number): Uint8Array {
  const scattered = Math.imul(number + 1, 0x9e3779b1) & 0x1ffffff;
  return Uint8Array.from([scattered >>> 17, scattered >>> 9, scattered >>> 1, (scattered & 1) << 7]);
}

async function write(
  owner: Kysely<Tables>,
  procedure: Procedure,
  keys: Keys,
  filled: readonly Filled[],
): Promise<void> {
  const { office, id: sop } = procedure;
  await owner.transaction().execute(async (tx) => {
    await tx
      .insertInto("complaint")
      .values(
        filled.map(({ complaint, subject }) => {
          const tracking_lookup = keys.trackingLookup(readTrackingCode(keys.trackingCode(complaint.id))!);
          return { id: complaint.id, office, sop, subject, tracking_lookup, ...derived(procedure, complaint) };
        }),
      )
      .execute();
    const events = filled.flatMap(({ complaint, events: all, subject }) =>
      eventRows({ keys, now: () => all.at(-1)!.at }, complaint, all, words(subject)),
    );
    await tx.insertInto("complaint_event").values(events).execute();
    const said = filled.map(({ complaint, events: all }) => wordsRows(complaint, all));
    const [open, internal] = [said.flatMap((rows) => rows.open), said.flatMap((rows) => rows.internal)];
    if (open.length) await tx.insertInto("message").values(open).execute();
    if (internal.length) await tx.insertInto("note").values(internal).execute();
    await tx
      .insertInto("submission")
      .values(filled.map(({ complaint, subject }) => ({ complaint: complaint.id, office, ...words(subject) })))
      .execute();
  });
}

const words = (subject: string): SubmissionRow => ({
  subject,
  description: `${subject}. Saya menunggu sejak pagi dan belum ada kabar.`,
  ...{ occurred_at: null, place: null, remedy_sought: null, reported_post: null, reported_words: null },
});
