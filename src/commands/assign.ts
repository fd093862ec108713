import { z } from "zod";
import { roleOfKind } from "#sop/ask.ts";
import { colleague } from "./colleague.ts";
import { asked } from "./asked-verb.ts";
import { line, uuid } from "./texts.ts";

/** Names the handler: `POST …/assignment`. */
export const assign = asked({
  verb: "assign",
  noun: "assignment",
  input: z.strictObject({ staffId: uuid, reason: line.optional() }),
  async command({ staffId, reason }, setting) {
    const { sop } = await setting.ctx.procedures.byId(setting.complaint.office, setting.complaint.sop);
    const refusal = await colleague(setting, staffId, [roleOfKind(sop, "review") ?? "officer"]);
    return refusal ?? { verb: "assign", by: setting.by, staffId, ...(reason ? { reason } : {}) };
  },
});
