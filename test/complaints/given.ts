import { expect } from "vitest";
import type { Calendar } from "#calendar/make-calendar.ts";
import { fold } from "#complaints/apply.ts";
import type { Command } from "#complaints/commands.ts";
import { decide } from "#complaints/decide.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint, RunningClockKind } from "#complaints/types.ts";
import { isRefusal, type RefusalCode } from "#lib/refusal.ts";
import { instantText, wib } from "../calendar/say.ts";
import { bengkulu, type Procedure } from "./procedures.ts";

/** What was done, and when by the clock in Bengkulu: `2026-03-04 10:00`. */
export interface Happened {
  readonly at: string;
  readonly command: Command;
}

export const on = (at: string, command: Command): Happened => ({ at, command });

/** A complaint to which these things happened, each as the rules decided it. */
export function given(...happened: readonly Happened[]): Story {
  return under(bengkulu).given(...happened);
}

/** The same under another SOP. */
export function under({ sop, calendar }: Procedure) {
  return {
    given: (...happened: readonly Happened[]): Story =>
      happened.reduce((story, { at, command }) => story.when(command, at).done(), new Story(sop, calendar, [])),
  };
}

/** The events of a complaint so far. */
export class Story {
  private readonly sop: Procedure["sop"];
  private readonly calendar: Calendar;
  readonly events: readonly ComplaintEvent[];

  constructor(sop: Procedure["sop"], calendar: Calendar, events: readonly ComplaintEvent[]) {
    this.sop = sop;
    this.calendar = calendar;
    this.events = events;
  }

  get complaint(): Complaint {
    return fold(this.events)!;
  }

  /** From here on another version of the calendar holds. */
  by(calendar: Calendar): Story {
    return new Story(this.sop, calendar, this.events);
  }

  when(command: Command, at: string): Outcome {
    const current = this.events.length ? this.complaint : null;
    const decided = decide(this.sop, this.calendar, current, command, wib(at));
    return new Outcome(decided, (events) => new Story(this.sop, this.calendar, [...this.events, ...events]));
  }

  /** The due date of a clock as Bengkulu reads it; `follows` where the calendar has no table, `none` without a clock. */
  due(kind: RunningClockKind): string {
    const clock = this.complaint.clocks[kind];
    return !clock ? "none" : clock.dueAt === null ? "follows" : instantText(clock.dueAt);
  }
}

/** What a command came to. */
class Outcome {
  private readonly decided: ReturnType<typeof decide>;
  private readonly next: (events: readonly ComplaintEvent[]) => Story;

  constructor(decided: ReturnType<typeof decide>, next: (events: readonly ComplaintEvent[]) => Story) {
    this.decided = decided;
    this.next = next;
  }

  /** The story goes on; a refusal is a mistake in the test. */
  done(): Story {
    if (isRefusal(this.decided)) throw new Error(`refused: ${this.decided.refusal}`);
    return this.next(this.decided);
  }

  /** These events, no more and no fewer; each names only what the test is about. */
  gives(...expected: readonly Partial<ComplaintEvent>[]): Story {
    expect(this.decided).toEqual(expected.map((event) => expect.objectContaining(event)));
    return this.done();
  }

  refuses(code: RefusalCode): void {
    expect(this.decided).toMatchObject({ refusal: code });
  }
}
