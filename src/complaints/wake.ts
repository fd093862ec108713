import type { Instant } from "#lib/time.ts";
import { nothingOwed } from "./owed.ts";
import type { Complaint } from "./types.ts";
import { runningClockKinds } from "./types.ts";

/** A command that the system gives when its time has come. */
export interface Wake {
  readonly at: Instant;
  readonly verb: "remind" | "expire" | "close";
}

/** What the system does next to a complaint by itself, and when; null when nothing. */
export function nextWake(complaint: Complaint): Wake | null {
  const wakes = [...reminders(complaint), ...endings(complaint)];
  return wakes.reduce<Wake | null>((first, wake) => (!first || wake.at < first.at ? wake : first), null);
}

function reminders({ clocks }: Complaint): Wake[] {
  return runningClockKinds.flatMap((kind) => {
    const clock = clocks[kind];
    const due = clock && clock.stoppedAt === null && clock.remindedAt === null && clock.remindAt !== null;
    return due ? [{ at: clock.remindAt!, verb: "remind" as const }] : [];
  });
}

function endings(complaint: Complaint): Wake[] {
  const { stage, clocks } = complaint;
  if (nothingOwed(complaint)) return [];
  const supplement = clocks.supplement?.dueAt ?? null;
  if (stage === "awaiting_complainant" && supplement !== null) return [{ at: supplement, verb: "expire" }];
  const closing = clocks.closing?.dueAt ?? null;
  if (stage === "answered" && complaint.told && closing !== null) return [{ at: closing, verb: "close" }];
  return [];
}
