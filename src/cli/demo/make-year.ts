import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { DAY, HOUR, MINUTE, type Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { tellByMail } from "../../jobs/told-by-mail.ts";
import { wakeDue } from "../../jobs/wake.ts";
import { makeQueue } from "./queue.ts";
import { randomFrom } from "./random.ts";
import { planStory } from "./story.ts";
import { byStaff, ways, type Way } from "./lodging.ts";
import { inHours, type Colleague, type World } from "./world.ts";

export interface YearSettings {
  readonly office: string;
  readonly complaints: number;
  readonly seed: number;
  /** The year ends here. */
  readonly end: Instant;
  readonly clock: { now: Instant };
  readonly officers: readonly Colleague[];
  readonly receptionist: Colleague;
  readonly leader: Colleague;
  readonly progress: (at: Instant) => void;
}

/**
 * Lets a year happen by the real commands, everything in order of time over the whole office. Gives what the rules
 * refused, by verb and code.
 */
export async function makeYear(ctx: Context, settings: YearSettings): Promise<ReadonlyMap<string, number>> {
  const { office, complaints, seed, end, clock, progress, ...people } = settings;
  const random = randomFrom(seed);
  const queue = makeQueue();
  const start = end - 364 * DAY;
  clock.now = start;
  const procedure = await ctx.procedures.inForce(office);
  const world: World = { ctx, office, procedure, random, queue, end, refused: new Map(), ...people };
  for (let made = 0; made < complaints; made++) {
    const way = random.oneOf(ways);
    planStory(world, someTime(world, start, way), way);
  }
  for (let day = start + DAY; day < end; day += DAY / 2) queue.add(day, () => tick(ctx, office));
  for (let next = queue.take(); next; next = queue.take()) {
    if (next.at > end) continue;
    clock.now = Math.max(clock.now, next.at);
    await next.run();
    progress(clock.now);
  }
  clock.now = Math.max(clock.now, end);
  await tick(ctx, office);
  return world.refused;
}

/** When somebody complains: more came lately than at first, and nobody after the year's end. */
function someTime(world: World, start: Instant, way: Way): Instant {
  const { random, end } = world;
  for (;;) {
    const at = Math.floor(start + Math.sqrt(random.next()) * (end - start));
    const then = byStaff(way) ? inHours(world, at, 240) : daylight(at, random.next());
    if (then < end) return then;
  }
}

/** People write by day and in the evening: what falls into the small hours comes ten hours later. */
function daylight(at: Instant, draw: number): Instant {
  const hour = Math.floor((at + 7 * HOUR) / HOUR) % 24;
  return hour < 6 ? at + 10 * HOUR + Math.floor(draw * 50) * MINUTE : at;
}

/** What the background work would have done meanwhile; letters count as taken by the mail server, and go nowhere. */
async function tick(ctx: Context, office: string): Promise<void> {
  await takeLetters(ctx, office);
  await tellByMail(ctx);
  await wakeDue(ctx);
  // What the wakes wrote is due at once too.
  await takeLetters(ctx, office);
  await sealRows(ctx.db, ctx);
}

function takeLetters(ctx: Context, office: string) {
  return inOffice(ctx.db, office, (tx) =>
    sql`update outbox set state = 'delivered', attempts = 1, created_at = next_at, sent_at = next_at
        where state = 'created' and next_at <= ${new Date(ctx.now())}`.execute(tx),
  );
}
