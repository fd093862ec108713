import type { Calendar } from "#calendar/make-calendar.ts";
import type { Command } from "#complaints/commands.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import { may } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { system } from "../cast.ts";
import { holds } from "./broken.ts";
import { checkEvent } from "./check-event.ts";
import { checkRefusal } from "./check-refusal.ts";
import { checkRest } from "./check-rest.ts";
import { checkRow } from "./check-row.ts";
import { frozen } from "./frozen.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Step } from "./step.ts";
import type { World } from "./worlds.ts";

/** Told of each command with what came of it. */
export type Watch = (at: Instant, command: Command, came: readonly ComplaintEvent[] | Refusal | "may not") => void;

/** What is tried next, or null at the end of the walk. */
export type Next = (complaint: Complaint, now: Instant, calendar: Calendar) => Step | null;

export interface Journey {
  readonly world: World;
  readonly rules: Rulebook;
  readonly lodging: Step;
  readonly next: Next;
  /** How late the system's jobs are. */
  readonly delay: number;
  /** Whether the events are read back from what the store would keep. */
  readonly readBack: boolean;
  readonly watch?: Watch;
}

/** One complaint on its way. The system wakes between the steps as its jobs would. Throws `Broken` when a rule is. */
export function walk({ world, rules, lodging, next, delay, readBack, watch }: Journey): void {
  const { sop, calendars } = world;
  const events: ComplaintEvent[] = [];
  let calendar = calendars[0]!;
  let settled = true;
  let now = lodging.at;
  let complaint = begin();

  for (let step = next(complaint, now, calendar); step; step = next(complaint, now, calendar)) {
    wakeUntil(step.at);
    now = step.at;
    if (step.calendar !== undefined && calendars.indexOf(calendar) < step.calendar) {
      calendar = calendars[step.calendar]!;
      settled = step.command.verb === "recalculate";
    }
    attempt(step.command);
  }
  checkRow(events, complaint, readBack);

  function begin(): Complaint {
    const lodged = decided(lodging.command, null);
    if (isRefusal(lodged)) throw new Error(`lodging was refused: ${lodged.refusal}`);
    events.push(...lodged);
    return frozen(rules.apply(null, lodged[0]!));
  }

  function attempt(command: Command): void {
    const { verb, by } = command;
    if (verb === "lodge") return;
    if (!may(sop, by, verb, complaint)) return watch?.(now, command, "may not");
    const ready = rules.ready({ sop, calendar, complaint, now }, verb, by);
    const came = decided(command, complaint);
    checkRefusal(verb, ready, isRefusal(came) ? came : null);
    if (!isRefusal(came)) accept(came);
  }

  function wakeUntil(until: Instant): void {
    for (let turns = 0; ; turns++) {
      const wake = rules.nextWake(complaint);
      const at = wake && Math.max(now, wake.at + delay);
      if (!wake || at === null || at > until) return;
      holds("the system comes to rest", turns < 8);
      now = at;
      const came = decided({ verb: wake.verb, by: system }, complaint);
      if (isRefusal(came))
        return holds("the system can do what it wakes for", false, () => `${wake.verb} ${came.refusal}`);
      accept(came);
    }
  }

  function decided(command: Command, current: Complaint | null) {
    const came = rules.decide(sop, calendar, current, command, now);
    watch?.(now, command, came);
    return came;
  }

  function accept(came: readonly ComplaintEvent[]): void {
    for (const event of came) {
      const before = complaint;
      complaint = frozen(rules.apply(before, event));
      events.push(event);
      checkEvent({ sop, before, event, after: complaint });
    }
    checkRest({ sop, calendar, complaint, now }, rules, settled);
  }
}
