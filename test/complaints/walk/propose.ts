import { dayOf } from "#calendar/day-of.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import type { Command, Verb } from "#complaints/commands.ts";
import type { Complaint, Doer, ToldHow } from "#complaints/types.ts";
import { DAY, type Instant } from "#lib/time.ts";
import { classifications } from "#sop/types.ts";
import * as verbs from "../verbs.ts";
import { officers, staff } from "./people.ts";
import type { Random } from "./random.ts";

/** A command of this verb as somebody might give it, now and then a senseless one. */
export function propose(
  random: Random,
  verb: Exclude<Verb, "lodge">,
  by: Doer,
  { calendar, complaint, now }: { calendar: Calendar; complaint: Complaint; now: Instant },
): Command {
  const said = random.chance(0.97) ? "kata" : " ";
  const reason = said;
  const text = said;
  switch (verb) {
    case "receive":
      return verbs.receive({ by, complete: random.chance(0.8), missing: said });
    case "review": {
      const reported = random.chance(0.1) ? { reportedStaffId: random.one([null, ...staff.map(({ id }) => id)]) } : {};
      return verbs.review(random.one(classifications), { by, conclusion: said, ...reported });
    }
    case "act": {
      const day = () => dayOf(calendar, now + (random.below(30) - 1) * DAY);
      return verbs.act({ by, done: said, ...(random.chance(0.3) ? { promisedFor: day() } : {}) });
    }
    case "respond":
      return verbs.respond({ by, text, ...(random.chance(0.5) ? { noFollowUpBecause: said } : {}) });
    case "approve":
      return verbs.approve(by, { approve: random.chance(0.7), reason });
    case "told":
      return verbs.told(toldAt(random, complaint, now), random.one(hows[by.is]), by);
    case "rate":
      return verbs.rate(random.one([1, 2, 3, 4] as const));
    case "refer":
      return verbs.refer({ by, to: said });
    case "merge":
      return verbs.merge({ by, fit: random.chance(0.9), reason });
    case "assign":
      return verbs.assign({ by, staffId: random.one(officers).id });
    default:
      return { verb, by, text, reason } as Command;
  }
}

const hows: Readonly<Record<Doer["is"], readonly ToldHow[]>> = {
  complainant: ["opened"],
  staff: ["call", "letter", "hand_over"],
  system: ["delivery_report", "no_bounce"],
};

/** Mostly now; else some time between the response and now; rarely a mistake. */
function toldAt(random: Random, { response }: Complaint, now: Instant): Instant {
  if (response === null || random.chance(0.6)) return now;
  return random.chance(0.9) ? now - random.below(now - response.at + 1) : now + random.one([-60 * DAY, DAY]);
}
