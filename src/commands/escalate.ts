import { z } from "zod";
import { leadershipConflicted } from "#complaints/nobody-left.ts";
import { refuse } from "#lib/refusal.ts";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";
import { viewersOf } from "./viewers.ts";

/** Step 6 Ket, to leadership: `POST …/escalation`. */
export const escalate = asked({
  verb: "escalate",
  noun: "escalation",
  input: z.strictObject({ reason: text }),
  async command({ reason }, { ctx, tx, complaint, by }) {
    const { sop } = await ctx.procedures.byId(complaint.office, complaint.sop, tx);
    const people = await viewersOf(tx, ctx.now());
    if (leadershipConflicted(sop, people, complaint)) return refuse("leadership_conflicted");
    return { verb: "escalate", by, reason };
  },
});
