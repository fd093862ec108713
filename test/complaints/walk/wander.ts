import type { Calendar } from "#calendar/make-calendar.ts";
import type { Verb } from "#complaints/commands.ts";
import { expectedVerb } from "#complaints/expected.ts";
import { may } from "#complaints/may.ts";
import { rules } from "#complaints/rules.ts";
import { runningClockKinds, type Complaint, type Doer } from "#complaints/types.ts";
import { DAY, HOUR, type Instant, MINUTE } from "#lib/time.ts";
import { complainant, system } from "../cast.ts";
import * as verbs from "../verbs.ts";
import { everyone, officers, leaders } from "./people.ts";
import { propose } from "./propose.ts";
import type { Random } from "./random.ts";
import type { Step } from "./step.ts";
import type { World } from "./worlds.ts";

type Tried = Exclude<Verb, "lodge">;
const allVerbs = Object.keys(rules) as Tried[];

/** Beside what is expected: who might think of what, and how often of a hundred. */
const asides: readonly (readonly [share: number, verbs: readonly Tried[], by: Doer | null])[] = [
  [20, ["supplement", "supplement", "write", "rate", "close", "object", "told"], complainant],
  [2, ["hide", "forget"], complainant],
  [5, ["told", "telling_failed", "recalculate"], system],
  [16, ["inquire", "inquire", "escalate", "recall", "extend", "refer", "merge", "unmerge", "unmerge", "retract"], null],
  [12, allVerbs.filter((verb) => verb !== "withdraw"), null],
  [1, ["withdraw"], complainant],
];

/** How a complaint begins: at any hour of two years, often near the end of the last one that has a table. */
export function lodging(random: Random): Step {
  const from = random.chance(0.25) ? Date.UTC(2027, 11, 10) : Date.UTC(2026, 0, 1);
  const at = from + random.below((Date.UTC(2027, 11, 31) - from) / MINUTE) * MINUTE;
  const accused = random.chance(0.3) ? random.one([...officers, ...leaders]).id : null;
  const anonymous = random.chance(0.1);
  const sealed = { confidential: random.chance(0.2), anonymous, reachable: !anonymous };
  return { at, command: verbs.lodge({ reportedStaffId: accused, ...sealed }) };
}

/** What is tried next: mostly what the SOP expects, else what the complainant or anybody might think of. */
export function wander(random: Random, world: World, calendar: Calendar, complaint: Complaint, now: Instant): Step {
  const at = later(random, complaint, now);
  if (random.chance(0.02)) return { at, command: verbs.recalculate(), calendar: random.below(world.calendars.length) };
  const [verb, doer] = thought(random, world, complaint);
  const by = doer ?? whoMay(random, world, verb, complaint);
  return { at, command: propose(random, verb, by, { calendar, complaint, now: at }) };
}

function thought(random: Random, { sop }: World, complaint: Complaint): [Tried, Doer | null] {
  let draw = random.below(100);
  for (const [share, tried, by] of asides) {
    if (draw < share) return [random.one(tried), by];
    draw -= share;
  }
  return [(expectedVerb(sop, complaint) as Tried | null) ?? "write", null];
}

/** Somebody who may, most of the time. */
function whoMay(random: Random, { sop }: World, verb: Verb, complaint: Complaint): Doer {
  for (let tries = 0; tries < 6; tries++) {
    const by = tries === 0 ? handlerOf(complaint) : random.one(everyone);
    const asked = by?.is === "staff" && by.id === complaint.pending?.by;
    if (by && may(sop, by, verb, complaint) && !(verb === "approve" && asked)) return by;
  }
  return random.one(everyone);
}

function handlerOf({ handlerId }: Complaint): Doer | undefined {
  return officers.find(({ id }) => id === handlerId);
}

/** From a minute to weeks; now and then the very instant at which a clock ends, or one beside it. */
function later(random: Random, { clocks }: Complaint, now: Instant): Instant {
  if (random.chance(0.12)) {
    const dueAt = clocks[random.one(runningClockKinds)]?.dueAt ?? null;
    if (dueAt !== null && dueAt > now + 1) return dueAt + random.below(3) - 1;
  }
  const [most, unit] = random.one(spans);
  return now + (1 + random.below(most)) * unit;
}

const spans = [
  [30, MINUTE],
  [90, MINUTE],
  [8, HOUR],
  [30, HOUR],
  [4, DAY],
  [10, DAY],
  [25, DAY],
] as const;
