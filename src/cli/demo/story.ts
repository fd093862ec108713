import type { Complaint } from "#complaints/types.ts";
import { DAY, HOUR, MINUTE, type Instant } from "#lib/time.ts";
import { lodgeOne, type Lodged, type Way } from "./lodging.ts";
import { afterwards } from "./afterwards.ts";
import { chasers, directives, notes, officeReplies, questions, reasonsUp, referrals } from "./words/phrases.ts";
import { daysLater, does, inHours, says, type Colleague, type World } from "./world.ts";

/** Puts one complaint's story into the queue, from its lodging on; each part is planned when the one before is done. */
export function planStory(world: World, at: Instant, way: Way): void {
  const { queue, random, ctx } = world;
  queue.add(at, async () => {
    const lodged = await lodgeOne(world, way);
    if (!lodged) return;
    const handler = random.oneOf(world.officers);
    // Now and then somebody is slow, and a receipt comes late.
    const received = inHours(world, ctx.now(), random.chance(0.06) ? 300 : 50);
    queue.add(received, () => receive(world, handler, lodged));
    if (random.chance(0.02))
      queue.add(
        at + random.between(1, 30) * HOUR,
        async () => void (await says(world, lodged.complaint, "withdrawal", {})),
      );
  });
}

async function receive(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx } = world;
  const complaint = await does(world, handler, lodged.complaint, "receipt", { complete: true });
  if (!complaint) return;
  const next = { ...lodged, complaint };
  if (random.chance(0.12)) {
    queue.add(inHours(world, ctx.now(), 120), () => inquire(world, handler, next));
    return;
  }
  queue.add(daysLater(world, ctx.now(), random.between(0, 3)), () => review(world, handler, next));
}

async function inquire(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx } = world;
  const { ask, answers } = random.oneOf(questions);
  const asked = await does(world, handler, lodged.complaint, "inquiry", { text: ask });
  // One in five never answers; the system closes it when the time is over.
  if (!asked || random.chance(0.2)) return;
  const answeredAt = ctx.now() + random.between(2, 96) * HOUR;
  queue.add(answeredAt, async () => {
    const complaint = await says(world, lodged.complaint, "messages", { text: random.oneOf(answers) });
    if (complaint) queue.add(daysLater(world, answeredAt, 1), () => review(world, handler, { ...lodged, complaint }));
  });
}

async function review(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx } = world;
  const { topic } = lodged;
  const supervisory =
    topic.subjects.some((subject) => /sopan|biaya|uang|Sikap|membentak/.test(subject)) && random.chance(0.4);
  const classification = supervisory
    ? "supervisory"
    : random.chance(0.05)
      ? "outside_authority"
      : random.chance(0.04)
        ? "unfounded"
        : "service";
  const complaint = await does(world, handler, lodged.complaint, "review", {
    classification,
    conclusion: random.oneOf(topic.conclusions),
    recommendation: random.oneOf(topic.done),
  });
  if (!complaint) return;
  const next = { ...lodged, complaint };
  if (random.chance(0.1)) await does(world, handler, complaint, "note", { text: random.oneOf(notes) });
  if (random.chance(0.08)) chase(world, handler, complaint);
  const soon = inHours(world, ctx.now(), 240);
  if (classification === "outside_authority" && random.chance(0.7))
    return queue.add(soon, () => refer(world, handler, complaint));
  if (supervisory || random.chance(0.08)) return queue.add(soon, () => escalate(world, handler, next));
  // A few drag on past their last day, and some that came lately still lie there.
  const lately = world.end - ctx.now() < 30 * DAY;
  const drags = random.chance(lately ? 0.12 : 0.05);
  const days = drags ? random.between(9, lately ? 22 : 13) : random.between(0, 5);
  queue.add(daysLater(world, ctx.now(), days), () => act(world, handler, next));
}

function chase(world: World, handler: Colleague, complaint: Complaint): void {
  const { queue, random, ctx } = world;
  const at = ctx.now() + random.between(6, 60) * HOUR;
  queue.add(at, async () => {
    if (!(await says(world, complaint, "messages", { text: random.oneOf(chasers) }))) return;
    queue.add(
      inHours(world, at, 90),
      async () => void (await does(world, handler, complaint, "messages", { text: random.oneOf(officeReplies) })),
    );
  });
}

async function refer(world: World, handler: Colleague, complaint: Complaint): Promise<void> {
  const { random, queue, ctx, leader } = world;
  const asked = await does(world, handler, complaint, "referral", {
    to: random.oneOf(referrals),
    reason: "Bukan kewenangan kantor statistik.",
  });
  if (asked)
    queue.add(
      inHours(world, ctx.now(), 400),
      async () => void (await does(world, leader, complaint, "approval", { approve: true })),
    );
}

async function escalate(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx, leader } = world;
  const up = await does(world, handler, lodged.complaint, "escalation", { reason: random.oneOf(reasonsUp) });
  if (!up) return;
  queue.add(daysLater(world, ctx.now(), random.between(0, 2)), async () => {
    const complaint = await does(world, leader, lodged.complaint, "directive", { text: random.oneOf(directives) });
    if (complaint)
      queue.add(daysLater(world, ctx.now(), random.between(0, 3)), () => act(world, handler, { ...lodged, complaint }));
  });
}

async function act(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx } = world;
  const promised = random.chance(0.1) ? { promisedFor: new Date(ctx.now() + 30 * DAY).toISOString().slice(0, 10) } : {};
  const done = await does(world, handler, lodged.complaint, "follow-up", {
    done: random.oneOf(lodged.topic.done),
    ...promised,
  });
  if (done)
    queue.add(inHours(world, ctx.now() + random.between(5, 90) * MINUTE), () =>
      afterwards(world, handler, { ...lodged, complaint: done }),
    );
}
