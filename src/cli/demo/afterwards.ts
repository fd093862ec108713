import { openedByComplainant } from "#commands/opened-by-complainant.ts";
import { DAY, HOUR, MINUTE } from "#lib/time.ts";
import type { Lodged } from "./lodging.ts";
import { blame, objections, praise, secondLook } from "./words/phrases.ts";
import { daysLater, does, inHours, says, type Colleague, type World } from "./world.ts";

/** The answer and what comes of it: told, rated, closed, disputed. */
export async function afterwards(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx } = world;
  const complaint = await does(world, handler, lodged.complaint, "response", {
    text: [...(lodged.complaint.objectedAt === null ? [] : [secondLook]), random.oneOf(lodged.topic.answers)].join(" "),
  });
  if (!complaint) return;
  // Who left no e-mail address is called; in the last weeks nobody got to some of them yet.
  const sooner = world.end - ctx.now() > 25 * DAY ? 0.995 : 0.85;
  if (!complaint.anonymous && random.chance(lodged.byPhone ? sooner : 0.15)) {
    const called = inHours(world, ctx.now() + 20 * MINUTE);
    queue.add(called, async () => {
      const at = new Date(called - 5 * MINUTE).toISOString();
      await does(world, handler, complaint, "telling", { how: "call", at, text: "Diangkat pengadu sendiri." });
    });
  }
  const readAt = ctx.now() + random.between(1, 90) * HOUR;
  // Who gave no name looks at the tracking page, or nobody ever knows.
  if (complaint.anonymous && random.chance(sooner))
    queue.add(readAt, () => openedByComplainant(ctx, world.office, complaint.id));
  const fate = random.next();
  if (fate < 0.52) {
    const score = random.oneOf([4, 4, 4, 3, 3, 3, 3, 2, 1] as const);
    const feedback = random.oneOf(score > 2 ? praise : blame);
    queue.add(readAt, async () => {
      await says(world, complaint, "rating", { score, ...(feedback ? { feedback } : {}) });
      if (random.chance(0.8)) await says(world, complaint, "closure", {});
    });
  } else if (fate < 0.58 && complaint.objectedAt === null) {
    queue.add(readAt, async () => {
      const objected = await says(world, complaint, "objection", { reason: random.oneOf(objections) });
      if (objected)
        queue.add(daysLater(world, ctx.now(), random.between(1, 4)), () =>
          again(world, handler, { ...lodged, complaint: objected }),
        );
    });
  }
}

/** After an objection: a second look, then another answer. */
async function again(world: World, handler: Colleague, lodged: Lodged): Promise<void> {
  const { random, queue, ctx } = world;
  const { topic } = lodged;
  const review = {
    classification: "service",
    conclusion: random.oneOf(topic.conclusions),
    recommendation: random.oneOf(topic.done),
  };
  if (!(await does(world, handler, lodged.complaint, "review", review))) return;
  if (!(await does(world, handler, lodged.complaint, "follow-up", { done: random.oneOf(topic.done) }))) return;
  queue.add(daysLater(world, ctx.now(), 1), () => afterwards(world, handler, lodged));
}
