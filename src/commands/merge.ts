import { z } from "zod";
import { maySee } from "#complaints/may.ts";
import { readReference } from "#lib/reference.ts";
import { refuse } from "#lib/refusal.ts";
import { loadComplaint } from "./load.ts";
import { asked } from "./asked-verb.ts";
import { line, text } from "./texts.ts";
import { viewerOf } from "./viewers.ts";

/** Joins it to another of the same matter, once a second person approves: `POST …/merge`. */
export const merge = asked({
  verb: "merge",
  noun: "merge",
  input: z.strictObject({ into: line, reason: text }),
  async command({ into, reason }, { ctx, tx, by }) {
    const reference = readReference(into);
    const target = reference ? await loadComplaint(tx, { reference }) : null;
    if (!target || by.is !== "staff" || !maySee(await viewerOf(tx, by, ctx.now()), target))
      return refuse("merge_target_unfit");
    const fit = target.stage !== "closed";
    return { verb: "merge", by, into: target.id, intoReference: target.reference, fit, reason };
  },
});
