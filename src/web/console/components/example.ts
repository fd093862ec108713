import type { Procedure } from "#commands/context.ts";
import { apply } from "#complaints/apply.ts";
import type { Command } from "#complaints/commands.ts";
import { decide } from "#complaints/decide.ts";
import type { Complaint, Doer } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { ComplaintFile, StoryEntry, WorklistRow } from "#queries/types.ts";
import { countingClock } from "#queries/counting-clock.ts";
import { componentsText } from "#text/console/components.ts";
import type { Language } from "#text/words.ts";

// Invented complaints for the gallery, by the real rules on days of one week in March 2026: what is shown of them is
// what these parts would show.

/** An instant of that week, by the clock of Bengkulu. */
export const at = (day: number, hour: number): Instant => Date.UTC(2026, 2, day, hour - 7);

/** When the gallery looks at them. */
export const NOW = at(12, 10);

export const rina = { is: "staff", id: "rina", role: "officer" } as const;
export const budi = { is: "staff", id: "budi", role: "officer" } as const;
export const complainant = { is: "complainant" } as const;
const names: Readonly<Record<string, string>> = { rina: "Rina Wulandari", budi: "Budi Santoso" };

/** What somebody does to it, and when. */
export type Deed = readonly [at: Instant, does: Command | ((complaint: Complaint) => Command)];

export const lodge = (by: Doer = complainant): Command => ({
  verb: "lodge",
  by,
  ...{ id: "contoh", office: "1700", reference: "1700-2026-7K3QX9", sop: "contoh" },
  ...{ kind: "complaint", channel: "email", anonymous: false, confidential: false, reachable: true },
  ...{ sentAt: null, reportedStaffId: null },
});
export const receive: Command = { verb: "receive", by: rina, complete: true, registerNumber: "2026/14" };
export const review: Command = {
  verb: "review",
  by: rina,
  classification: "service",
  conclusion: ".",
  recommendation: ".",
};
const words = { text: componentsText.storyWords.id };
export const respond: Command = { verb: "respond", by: rina, ...words, noFollowUpBecause: "." };
export const inquire: Command = { verb: "inquire", by: rina, text: "Tanggal berapa?" };
export const write: Command = { verb: "write", by: complainant, ...words };
export const refer: Command = { verb: "refer", by: budi, to: "Dinas Sosial", reason: "Bukan kewenangan kami." };

/** A complaint after these deeds; what the office's own SOP does not know is left out. */
export function fileOf(procedure: Procedure, language: Language, reference: string, deeds: readonly Deed[]) {
  const { sop, calendar } = procedure;
  let complaint: Complaint | null = null;
  const story: StoryEntry[] = [];
  for (const [now, does] of deeds) {
    const command: Command = typeof does === "function" ? does(complaint!) : does;
    const events = decide(
      sop,
      calendar,
      complaint,
      command.verb === "lodge" ? { ...command, reference } : command,
      now,
    );
    if (isRefusal(events)) continue;
    for (const event of events) {
      complaint = apply(complaint, event);
      const { by } = event;
      const name = by.is === "staff" ? (names[by.id] ?? null) : null;
      story.push({ seq: complaint.version, at: event.at, name, by, body: event, words: event.words ?? {} });
    }
  }
  if (!complaint) throw new Error("the gallery's complaint was not lodged");
  const file: ComplaintFile = {
    ...{ complaint, procedure, story, language },
    submission: { ...nothingMore, subject: componentsText.subject[language], description: words.text },
    handlerName: names[complaint.handlerId ?? ""] ?? null,
    ...{ identity: null, attachments: [], deliveries: [], outside: null, expected: null, can: [], assignable: [] },
    merges: { targets: [], here: [] },
  };
  return file;
}

const nothingMore = {
  ...{ occurredAt: null, place: null, remedySought: null, reportedPost: null, reportedWords: null },
};

/** The same as a line of the worklist. */
export function rowOf({ complaint, submission, handlerName }: ComplaintFile): WorklistRow {
  const { clock, dueAt } = countingClock(complaint);
  const overdue = dueAt !== null && dueAt < NOW && (clock === "receipt" || clock === "response");
  const { reference } = complaint;
  return { reference, subject: submission.subject, complaint, handlerName, clock, dueAt, overdue, place: "" };
}
